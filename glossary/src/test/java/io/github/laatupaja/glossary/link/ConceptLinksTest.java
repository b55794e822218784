// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.UnknownIdException;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptId;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.UnknownConceptException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected spans and concepts were read from the deck by hand. */
class ConceptLinksTest {
    private static final CriteriaFramework CRITERIA = CriteriaFrameworks.latest();
    private static final ConceptLinks LINKS = ConceptLinks.between(Glossaries.latest(), CRITERIA);

    @ParameterizedTest
    @CsvSource({
        "2,  '[]'",
        "10, '[sosiaalinen-vahvistaminen]'",
        "11, '[nuorten-tyopajatoiminta, tyopaja]'",
        "27, '[]'",
        "29, '[yksilovalmennus]'",
        "33, '[tyopaja, oppimisymparisto]'",
        "51, '[tyopajatoiminta, nuorten-tyopajatoiminta, osallisuus, yhteisollisyys]'"
    })
    void returnsTheConceptsOfACriterion(int criterion, String concepts) {
        assertThat(LINKS.concepts(CriterionId.of(criterion)))
                .extracting(Concept::id)
                .hasToString(concepts);
    }

    @ParameterizedTest
    @CsvSource({
        "nuorten-tyopajatoiminta,   '[11, 51]'",
        "tyopajatoiminta,           '[3, 6, 51]'",
        "oppimisymparisto,          '[33]'",
        "sosiaalinen-vahvistaminen, '[10]'",
        "valmennus,                 '[]'"
    })
    void returnsTheCriteriaOfAConcept(String concept, String criteria) {
        assertThat(LINKS.criteria(ConceptId.of(concept)))
                .extracting(Criterion::id)
                .hasToString(criteria);
    }

    @Test
    void returnsTheSpanOfAMention() {
        assertThat(LINKS.of(CriterionId.of(33)))
                .extracting(ConceptLink::toString)
                .containsExactly("33.1[0..7]: tyopaja", "33.1[28..47]: oppimisymparisto");
        assertThat(LINKS.of(CriterionId.of(51)).get(0)).hasToString("51[0..18]: tyopajatoiminta");
    }

    @Test
    void returnsTheTextOfAMention() {
        for (ConceptLink link : LINKS.of(ConceptId.of("nuorten-tyopajatoiminta"))) {
            String text = CRITERIA.get(link.criterion()).statements().stream()
                    .filter(statement -> statement.id().equals(link.text()))
                    .map(statement -> statement.text().in(Language.FINNISH))
                    .findFirst()
                    .orElseThrow();
            assertThat(link.mention().in(text)).startsWith("Nuorten työpajatoimin");
        }
    }

    @Test
    void returnsTheConceptsThatNoCriterionMentions() {
        assertThat(LINKS.unusedConcepts())
                .extracting(concept -> concept.id().value())
                .containsExactly(
                        "valmennus",
                        "tyovalmennus",
                        "ryhmavalmennus",
                        "tyohonvalmennus",
                        "verkko-ja-etavalmennus",
                        "starttivalmennus",
                        "osaamisen-tunnistaminen",
                        "osaamisen-tunnustaminen",
                        "opinnollistaminen",
                        "tyopajapedagogiikka",
                        "toiminnallisuus",
                        "dialogisuus",
                        "toimintakyky",
                        "kuntouttava-tyotoiminta",
                        "sosiaalinen-kuntoutus",
                        "tyokokeilu",
                        "valityomarkkinat",
                        "valmennuspaja");
    }

    @Test
    void rejectsUnknownIds() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> LINKS.of(CriterionId.of(52)))
                .withMessage("criterion 52 is unknown in edition 'tyopaja-2022'");
        assertThatExceptionOfType(UnknownConceptException.class)
                .isThrownBy(() -> LINKS.criteria(ConceptId.of("nothing")))
                .withMessage("concept nothing is unknown in glossary 'tyopaja-2022'");
    }
}
