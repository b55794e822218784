// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptId;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import org.junit.jupiter.api.Test;

class ConceptTextsTest {
    private final ConceptTexts finnish = new ConceptTexts(new Localizer(Language.FINNISH));
    private final ConceptTexts swedish = new ConceptTexts(new Localizer(Language.SWEDISH));
    private final ConceptTexts english = new ConceptTexts(new Localizer(Language.ENGLISH));

    @Test
    void nameEveryTermThatMayBeUsed() {
        Concept concept = concept("tyohonvalmennus");

        assertThat(finnish.title(concept)).isEqualTo("työhönvalmennus, seinätön valmennus");
        assertThat(swedish.title(concept))
                .isEqualTo("handledning till arbete, vägglös handledning"
                        + " (på finska työhönvalmennus, seinätön valmennus)");
        assertThat(english.terms(concept)).isEqualTo("job coaching, coaching without walls");
    }

    @Test
    void nameAConceptInFinnishWhereThereIsNoOtherTerm() {
        Concept concept = Concept.builder()
                .id(ConceptId.of("paja"))
                .addTerm(Term.of(Language.FINNISH, "paja", TermRole.PREFERRED))
                .addTerm(Term.of(Language.FINNISH, "verstas", TermRole.NOT_RECOMMENDED))
                .build();

        assertThat(english.title(concept)).isEqualTo("paja");
    }

    @Test
    void areThePublishersOwnWordsInFinnish() {
        assertThat(finnish.paragraphs(concept("tyopaja")))
                .containsExactly("Työpaja on valmennusyhteisö, jonka tavoitteena on vahvistaa hyvinvointia, tunnistaa "
                        + "osaamista ja valmentaa kohti koulutusta ja työtä.");
    }

    @Test
    void areMarkedAsUnofficialInTranslation() {
        assertThat(swedish.paragraphs(concept("tyopaja")))
                .singleElement()
                .asString()
                .startsWith("En verkstad är ")
                .endsWith(" mot utbildning och arbete. (inofficiell översättning)");
        assertThat(english.paragraphs(concept("nuorten-tyopajatoiminta")))
                .hasSize(2)
                .allSatisfy(paragraph -> assertThat(paragraph).endsWith(". (unofficial translation)"));
    }

    @Test
    void areNotMadeUp() {
        Concept concept = concept("osallisuus");

        assertThat(finnish.paragraphs(concept))
                .containsExactly("Julkaisija mainitsee käsitteen mutta ei määrittele sitä.");
        assertThat(swedish.paragraphs(concept)).containsExactly("Utgivaren nämner begreppet men definierar det inte.");
        assertThat(english.paragraphs(concept))
                .containsExactly("The publisher names the concept but does not define it.");
    }

    private static Concept concept(String id) {
        return Glossaries.tyopaja2022().get(ConceptId.of(id));
    }
}
