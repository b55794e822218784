// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.SourceReference;
import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON form of a glossary: what plain Jackson mappers make of the models, read with all findings. */
final class GlossaryJson {
    private GlossaryJson() {}

    static @Nullable Glossary read(JsonFields in) {
        in.checkFormat(Glossary.FORMAT);
        EditionId edition = in.required("edition", EditionId::of);
        EditionId base = in.value("base", EditionId::of);
        LocalizedText title = in.requiredText("title");
        String publisher = in.text("publisher");
        LocalizedText rights = in.localized("rights");
        List<TierTitle> tiers = in.objects("tiers", GlossaryJson::tier);
        List<Concept> concepts = in.objects("concepts", ConceptJson::read);
        List<UndefinedTerm> undefined = in.objects("undefinedTerms", GlossaryJson::undefined);
        if (edition == null || title == null) {
            return null;
        }
        return Glossary.builder()
                .edition(edition)
                .baseOrNull(base)
                .title(title)
                .publisherOrNull(publisher)
                .rightsOrNull(rights)
                .addAllTiers(tiers)
                .concepts(concepts)
                .addAllUndefinedTerms(undefined)
                .build();
    }

    static void write(Glossary glossary, JsonWriter out) {
        out.text("format", glossary.format());
        out.id("edition", glossary.edition());
        out.id("base", glossary.base().orElse(null));
        out.localized("title", glossary.title());
        out.text("publisher", glossary.publisher().orElse(null));
        out.localized("rights", glossary.rights().orElse(null));
        out.objects("tiers", glossary.tiers(), (tier, to) -> {
            to.text("tier", tier.tier().text());
            to.localized("title", tier.title());
        });
        out.objects("concepts", glossary.concepts(), ConceptJson::write);
        out.objects("undefinedTerms", glossary.undefinedTerms(), (term, to) -> {
            to.objects("terms", term.terms(), ConceptJson::writeTerm);
            to.localized("note", term.note());
            to.objects("places", term.places(), ConceptJson::writeSource);
        });
    }

    private static @Nullable TierTitle tier(JsonFields in) {
        Tier tier = in.required("tier", Tier.values(), Tier::text);
        LocalizedText title = in.requiredText("title");
        return tier == null || title == null ? null : TierTitle.of(tier, title);
    }

    private static @Nullable UndefinedTerm undefined(JsonFields in) {
        List<Term> terms = in.objects("terms", ConceptJson::term);
        LocalizedText note = in.requiredText("note");
        List<SourceReference> places = in.objects("places", ConceptJson::source);
        return note == null ? null : UndefinedTerm.of(terms, note, places);
    }
}
