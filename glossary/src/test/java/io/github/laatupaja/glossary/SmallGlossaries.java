// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.SourceReference;

/** Small made-up glossaries, so that new real data breaks only tests about real data. */
public final class SmallGlossaries {
    public static final SourceReference PLACE = SourceReference.of(1, 2, 3);

    private SmallGlossaries() {}

    /** {@return a concept with one preferred Finnish term, equal to its id} */
    public static Concept.Builder concept(String id) {
        return Concept.builder().id(ConceptId.of(id)).addTerm(finnish(id, TermRole.PREFERRED));
    }

    public static Term finnish(String text, TermRole role) {
        return Term.of(Language.FINNISH, text, role);
    }

    public static Relation relation(RelationKind kind, String concept) {
        return Relation.stated(kind, ConceptId.of(concept), PLACE);
    }

    public static Glossary glossary(Concept.Builder... concepts) {
        Glossary.Builder glossary = builder();
        for (Concept.Builder concept : concepts) {
            glossary.addConcept(concept.build());
        }
        return glossary.build();
    }

    public static Glossary.Builder builder() {
        return Glossary.builder().edition(EditionId.of("small")).title(LocalizedText.of(Language.FINNISH, "Pieni"));
    }
}
