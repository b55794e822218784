// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static io.github.laatupaja.glossary.SmallGlossaries.finnish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.Namespace;
import io.github.laatupaja.glossary.inflection.Inflection;
import org.junit.jupiter.api.Test;

class GlossaryExtensionTest {
    private static final Glossary GLOSSARY = Glossaries.latest();
    private static final ConceptId WORKSHOP = ConceptId.of("tyopaja");
    private static final Concept WOOD_WORKSHOP = Concept.builder()
            .id(ConceptId.of("acme.puupaja"))
            .addTerm(Term.builder()
                    .text("puupaja")
                    .language(Language.FINNISH)
                    .role(TermRole.PREFERRED)
                    .inflection(Inflection.parse("9"))
                    .build())
            .addRelation(Relation.editorial(
                    RelationKind.BROADER, WORKSHOP, LocalizedText.of(Language.ENGLISH, "It is one of our workshops.")))
            .build();

    @Test
    void addsConceptsAndTermsWithoutChangingTheGlossary() {
        GlossaryExtension extension = GlossaryExtension.builder()
                .namespace(Namespace.of("acme"))
                .addConcept(WOOD_WORKSHOP)
                .addTerm(WORKSHOP, finnish("paja", TermRole.SYNONYM))
                .build();

        Glossary extended = GLOSSARY.extend(extension);

        assertThat(extended).hasToString("tyopaja-2022.acme: 27 concepts");
        assertThat(extended.base()).contains(EditionId.of("tyopaja-2022"));
        assertThat(extended.publisher()).isEmpty();
        assertThat(extended.rights()).isEqualTo(GLOSSARY.rights());
        assertThat(extended.get(Language.FINNISH, "puupajoissa").id()).hasToString("acme.puupaja");
        assertThat(extended.get(Language.FINNISH, "paja").id()).isEqualTo(WORKSHOP);
        assertThat(extended.check()).isEmpty();
        assertThat(extended.get(WORKSHOP).relations())
                .endsWith(WOOD_WORKSHOP.relations().get(0).inverse(WOOD_WORKSHOP.id()));
        assertThat(GLOSSARY).isEqualTo(Glossaries.tyopaja2022()).hasToString("tyopaja-2022: 26 concepts");
        assertThat(extended.get(WORKSHOP).terms(Language.FINNISH))
                .containsExactly(GLOSSARY.get(WORKSHOP).terms().get(0), finnish("paja", TermRole.SYNONYM));
        assertThat(GLOSSARY.get(WORKSHOP).terms(Language.FINNISH).get(1).role()).isEqualTo(TermRole.SEARCH);
        assertThat(extension).hasToString("acme: 1 concepts, terms of 1 concepts");
    }

    @Test
    void rejectsAnIdOutsideItsNamespace() {
        GlossaryExtension extension = GlossaryExtension.builder()
                .namespace(Namespace.of("other"))
                .addConcept(WOOD_WORKSHOP)
                .build();

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> GLOSSARY.extend(extension))
                .withMessageContaining("concepts[0].id: id acme.puupaja does not start with 'other.'");
    }

    @Test
    void rejectsAnExtensionWithErrors() {
        GlossaryExtension extension = GlossaryExtension.builder()
                .namespace(Namespace.of("acme"))
                .addTerm(WORKSHOP, finnish("paja", TermRole.PREFERRED))
                .build();

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> GLOSSARY.extend(extension))
                .withMessageContaining("concepts[0].terms[3]: concept tyopaja has a second preferred term in 'fi'");
    }

    @Test
    void rejectsTermsOfAnUnknownConcept() {
        GlossaryExtension extension = GlossaryExtension.builder()
                .namespace(Namespace.of("acme"))
                .addTerm(ConceptId.of("nothing"), finnish("paja", TermRole.SYNONYM))
                .build();

        assertThatExceptionOfType(UnknownConceptException.class)
                .isThrownBy(() -> GLOSSARY.extend(extension))
                .withMessage("concept nothing is unknown in glossary 'tyopaja-2022'");
    }
}
