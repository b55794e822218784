// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Standing;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.link.ConceptLinks;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionedConceptsTest {
    private static final CriteriaFramework FRAMEWORK = CriteriaFrameworks.tyopaja2022();

    private final MentionedConcepts finnish = new MentionedConcepts(FRAMEWORK, Language.FINNISH);
    private final MentionedConcepts swedish = new MentionedConcepts(FRAMEWORK, Language.SWEDISH);

    @Test
    void loseNoCharacterOfAText() {
        assertThat(FRAMEWORK.criteria())
                .extracting(criterion -> finnish.pieces(criterion.text()).stream()
                        .map(TextPiece::text)
                        .collect(joining()))
                .isEqualTo(FRAMEWORK.criteria().stream()
                        .map(criterion -> criterion.text().originalText())
                        .toList());
    }

    @Test
    void areThoseThatTheStatementsMention() {
        ConceptLinks links = ConceptLinks.between(Glossaries.latest(), FRAMEWORK);

        // the text of 51 is its lead-in, apart from its statements
        assertThat(FRAMEWORK.criteria().subList(0, 50))
                .allSatisfy(criterion ->
                        assertThat(concepts(finnish, criterion.text())).isEqualTo(links.concepts(criterion.id())));
    }

    @Test
    void cutWhereEachBeginsAndEnds() {
        assertThat(cut(finnish, "Valmennus on työ-, yksilö- tai ryhmävalmennusta."))
                .containsExactly(
                        "Valmennus=valmennus",
                        " on ",
                        "työ-=tyovalmennus",
                        ", ",
                        "yksilö-=yksilovalmennus",
                        " tai ",
                        "ryhmävalmennusta=ryhmavalmennus",
                        ".");
        assertThat(cut(finnish, "osaamisen tunnistaminen ja tunnustaminen"))
                .containsExactly(
                        "osaamisen tunnistaminen=osaamisen-tunnistaminen",
                        " ja ",
                        "tunnustaminen=osaamisen-tunnustaminen");
    }

    @Test
    void areMarkedInNoTranslation() {
        LocalizedText text = LocalizedText.of(Language.FINNISH, "työpaja")
                .with(Language.SWEDISH, "verkstad, på finska työpaja", Standing.TRANSLATION);

        assertThat(swedish.pieces(text)).extracting(TextPiece::text).containsExactly("verkstad, på finska työpaja");
        assertThat(concepts(swedish, text)).isEmpty();
    }

    @Test
    void areMarkedWhereTheFinnishTextStandsForATranslation() {
        assertThat(cut(swedish, "Työpaja on.")).containsExactly("Työpaja=tyopaja", " on.");
    }

    @Test
    void standBesideATranslation() {
        Criterion criterion = FRAMEWORK.get(CriterionId.of(33));

        assertThat(swedish.besideTranslation(criterion))
                .extracting(concept -> concept.id().value())
                .containsExactly("tyopaja", "oppimisymparisto");
        assertThat(finnish.besideTranslation(criterion)).isEmpty();
    }

    @Test
    void areListedInTheOrderOfTheGlossary() {
        assertThat(finnish.concepts())
                .extracting(concept -> concept.id().value())
                .containsExactly(
                        "tyopaja",
                        "tyopajatoiminta",
                        "nuorten-tyopajatoiminta",
                        "sosiaalinen-vahvistaminen",
                        "yksilovalmennus",
                        "oppimisymparisto",
                        "yhteisollisyys",
                        "osallisuus");
        assertThat(finnish.criteria(finnish.concepts().get(1)))
                .extracting(criterion -> criterion.id().value())
                .containsExactly("3", "6", "51");
    }

    private static List<Concept> concepts(MentionedConcepts terms, LocalizedText text) {
        return terms.pieces(text).stream()
                .flatMap(piece -> piece.concept().stream())
                .distinct()
                .toList();
    }

    private static List<String> cut(MentionedConcepts terms, String text) {
        return terms.pieces(LocalizedText.of(Language.FINNISH, text)).stream()
                .map(piece -> piece.text()
                        + piece.concept().map(concept -> "=" + concept.id()).orElse(""))
                .toList();
    }
}
