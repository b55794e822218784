// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.Remark;
import io.github.laatupaja.criteria.SourceReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bundled editions, and the short forms in which the generated constants are written. No builders: a program that
 * only looks up one term would pay for their classes.
 */
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
        return new Glossary(null, EditionId.of(edition), null, title, publisher, rights, tiers, concepts, undefined);
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
        return new Concept(
                ConceptId.of(id),
                tier,
                status,
                heading,
                terms,
                definition.isEmpty() ? null : Definition.of(definition),
                notes,
                citations,
                relations,
                source,
                remarks);
    }

    /** {@return a term of the source, in its base form} */
    static Term finnish(String text, TermRole role, String inflection) {
        return new Term(text, Language.FINNISH, role, TermStanding.PUBLISHED, null, inflection);
    }

    /** {@return an equivalent that authorities and the field use} */
    static Term established(String language, String text, TermRole role) {
        return new Term(text, Language.of(language), role, TermStanding.ESTABLISHED, AUTHORITIES_AND_FIELD, null);
    }

    /** {@return an equivalent of our own choice} */
    static Term chosen(String language, String text, TermRole role) {
        return new Term(text, Language.of(language), role, TermStanding.OWN, null, null);
    }

    static Relation relation(
            RelationKind kind, String concept, @Nullable LocalizedText reason, @Nullable SourceReference source) {
        RelationBasis basis = reason == null ? RelationBasis.STATED : RelationBasis.EDITORIAL;
        return new Relation(kind, ConceptId.of(concept), basis, reason, source);
    }

    static SourceReference source(int slide, int firstLine, int lastLine) {
        return SourceReference.of(slide, firstLine, lastLine);
    }
}
