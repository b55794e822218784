// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.Namespace;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptId;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.GlossaryExtension;
import io.github.laatupaja.glossary.SmallGlossaries;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.inflection.Inflection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that several concepts share: lookup and finder choose the same concept. */
class SharedLabelsTest {
    private static final Glossary GLOSSARY = SmallGlossaries.glossary(
            concept("searched", term("paja", TermRole.SEARCH, "9"), term("verstas", TermRole.PREFERRED, "41")),
            concept("first", term("paja", TermRole.PREFERRED, "9"), term("uusi kerho", TermRole.SYNONYM, "27 + 1")),
            concept("second", term("paja", TermRole.PREFERRED, "exact"), term("Uusi kerho", TermRole.SYNONYM, "exact")),
            concept("third", term("pajat", TermRole.PREFERRED, "9 plural"), term("kerho", TermRole.PREFERRED, "1")),
            concept(
                    "fourth",
                    term("kerho", TermRole.NOT_RECOMMENDED, "exact"),
                    term("verstaat", TermRole.SEARCH, "exact")),
            concept(
                    "fifth",
                    term("kerhot", TermRole.SYNONYM, "exact"),
                    term("uusi verstas", TermRole.SEARCH, "27 + 41")));

    private static Concept.Builder concept(String id, Term... terms) {
        Concept.Builder concept = Concept.builder().id(ConceptId.of(id));
        for (Term term : terms) {
            concept.addTerm(term);
        }
        return concept;
    }

    private static Term term(String text, TermRole role, String inflection) {
        return Term.builder()
                .language(Language.FINNISH)
                .text(text)
                .role(role)
                .inflection(Inflection.parse(inflection))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "paja, first",
        "pajan, first",
        "Pajakin, first",
        "pajat, third",
        "pajoissa, first",
        "kerho, third",
        "kerhot, fifth",
        "kerhon, third",
        "uusi kerho, first",
        "uudet kerhot, first",
        "verstas, searched",
        "verstaat, searched",
        "uusi verstas, fifth"
    })
    void areResolvedAlikeByLookupAndFinder(String form, String concept) {
        MentionFinder finder = MentionFinder.builder(GLOSSARY).withDerived().build();

        assertThat(finder.find(form))
                .singleElement()
                .satisfies(mention -> assertThat(mention.in(form)).isEqualTo(form))
                .satisfies(mention -> assertThat(mention.concept().id()).hasToString(concept));
        assertThat(GLOSSARY.get(Language.FINNISH, form).id()).hasToString(concept);
    }

    @Test
    void areResolvedDifferentlyIfTermsDifferInLetterCaseOnly() {
        assertThat(GLOSSARY.get(Language.FINNISH, "Uusi kerho").id()).hasToString("second");
        assertThat(MentionFinder.of(GLOSSARY).find("Uusi kerho"))
                .extracting(mention -> mention.concept().id().value())
                .containsExactly("first");
    }

    @Test
    void aTermOfAnExtensionComesBeforeASearchTermOfTheBase() {
        Glossary extended = Glossaries.latest()
                .extend(GlossaryExtension.builder()
                        .namespace(Namespace.of("acme"))
                        .addConcept(concept("acme.paja", term("paja", TermRole.PREFERRED, "9"))
                                .build())
                        .build());

        assertThat(extended.get(Language.FINNISH, "pajoissa").id()).hasToString("acme.paja");
        assertThat(MentionFinder.builder(extended).withDerived().build().find("Pajoissa"))
                .extracting(mention -> mention.concept().id().value() + " " + mention.kind())
                .containsExactly("acme.paja STRICT");
    }
}
