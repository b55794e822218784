// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.Remark;
import io.github.laatupaja.criteria.SourceReference;
import io.github.laatupaja.glossary.inflection.Inflection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bundled editions, and the factory methods that the generated classes call. */
final class BundledGlossaries {
    private static final LocalizedText AUTHORITIES_AND_FIELD = Tyopaja2022.authoritiesAndField();

    static final Glossary TYOPAJA_2022 = Tyopaja2022.made();

    private BundledGlossaries() {}

    static Glossary glossary(
            String edition,
            LocalizedText title,
            String publisher,
            LocalizedText rights,
            List<TierTitle> tiers,
            List<Concept> concepts,
            List<UndefinedTerm> undefined) {
        return Glossary.builder()
                .edition(EditionId.of(edition))
                .title(title)
                .publisher(publisher)
                .rights(rights)
                .addAllTiers(tiers)
                .concepts(concepts)
                .addAllUndefinedTerms(undefined)
                .build();
    }

    static Concept concept(
            String id,
            Tier tier,
            ConceptStatus status,
            @Nullable String heading,
            List<Term> terms,
            List<Paragraph> definition,
            List<Paragraph> notes,
            List<Citation> citations,
            List<Relation> relations,
            SourceReference source,
            List<Remark> remarks) {
        return Concept.builder()
                .id(ConceptId.of(id))
                .tier(tier)
                .status(status)
                .headingOrNull(heading)
                .terms(terms)
                .definitionOrNull(definition.isEmpty() ? null : Definition.of(definition))
                .addAllNotes(notes)
                .addAllCitations(citations)
                .addAllRelations(relations)
                .source(source)
                .addAllRemarks(remarks)
                .build();
    }

    /** {@return a term of the source, in its base form} */
    static Term finnish(String text, TermRole role, String inflection) {
        return term(Language.FINNISH, text, role, TermStanding.PUBLISHED)
                .inflection(Inflection.parse(inflection))
                .build();
    }

    /** {@return an equivalent that authorities and the field use} */
    static Term established(String language, String text, TermRole role) {
        return term(Language.of(language), text, role, TermStanding.ESTABLISHED)
                .establishedBy(AUTHORITIES_AND_FIELD)
                .build();
    }

    /** {@return an equivalent that this project chose} */
    static Term chosen(String language, String text, TermRole role) {
        return term(Language.of(language), text, role, TermStanding.OWN).build();
    }

    private static Term.Builder term(Language language, String text, TermRole role, TermStanding standing) {
        return Term.builder().language(language).text(text).role(role).standing(standing);
    }

    static Relation relation(
            RelationKind kind, String concept, @Nullable LocalizedText reason, @Nullable SourceReference source) {
        RelationBasis basis = reason == null ? RelationBasis.STATED : RelationBasis.EDITORIAL;
        return Relation.of(kind, ConceptId.of(concept), basis, reason, source);
    }
}
