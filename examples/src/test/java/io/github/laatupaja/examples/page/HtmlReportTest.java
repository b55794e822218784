// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Evidence;
import io.github.laatupaja.assessment.EvidenceId;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.scoring.ScoringMethods;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private static final CriteriaFramework FRAMEWORK = CriteriaFrameworks.tyopaja2022();
    private static final String EVIL = "</p></style><script>alert('x')</script>\" onload=\"x&amp;\u001b]0;";

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void holdsEveryCriterionInItsLanguage(String tag) {
        Language language = Language.of(tag);

        ParsedPage page = ParsedPage.of(FRAMEWORK, half(), ScoringMethods.weightedMean(), language);

        assertThat(page.attribute("html", "lang")).containsExactly(tag);
        assertThat(page.texts("article"))
                .hasSize(51)
                .zipSatisfy(
                        FRAMEWORK.criteria(),
                        (text, criterion) -> assertThat(text)
                                .contains(criterion.text().in(language))
                                .contains(
                                        criterion.leadIn().isPresent()
                                                ? criterion
                                                        .statements()
                                                        .get(4)
                                                        .text()
                                                        .in(language)
                                                : ""));
    }

    @Test
    void saysThatTranslationsAreUnofficial() {
        assertThat(ParsedPage.of(FRAMEWORK, half(), ScoringMethods.weightedMean(), Language.SWEDISH)
                        .text())
                .contains("Kriterierna visas i inofficiell översättning; den finska texten är originalet.");
        assertThat(ParsedPage.of(FRAMEWORK, half(), ScoringMethods.weightedMean(), Language.FINNISH)
                        .text())
                .doesNotContain("epävirallisia; suomenkielinen");
    }

    @Test
    void escapesWhatAnybodyWrote() {
        EvidenceId id = EvidenceId.of("e1");
        Answer answer = Answer.builder()
                .criterion(CriterionId.of(1))
                .rating(Rating.of(2))
                .practice(EVIL)
                .note(EVIL)
                .addEvidence(id)
                .build();
        Assessment evil = assessment("levels-0-3")
                .workshop(EVIL)
                .addAnswer(answer)
                .addAnswer(Answer.notApplicable(CriterionId.of(2), EVIL))
                .addEvidence(Evidence.builder()
                        .id(id)
                        .title(EVIL)
                        .link("javascript:alert(1)")
                        .note(EVIL)
                        .build())
                .build();

        ParsedPage page = ParsedPage.of(FRAMEWORK, evil, ScoringMethods.weightedMean(), Language.FINNISH);

        assertThat(page.elements("script")).isEmpty();
        assertThat(page.attributeNames()).noneMatch(name -> name.startsWith("on"));
        assertThat(page.texts("h1")).containsExactly(EVIL.replace('\u001b', '\ufffd'));
        assertThat(page.text()).contains("javascript:alert(1)");
    }

    @Test
    void needsNothingBesideIt() {
        ParsedPage page = ParsedPage.of(FRAMEWORK, half(), ScoringMethods.weightedMean(), Language.FINNISH);

        assertThat(page.attributeNames()).doesNotContain("src", "srcset", "onload");
        assertThat(page.elements("link")).isEmpty();
        assertThat(page.texts("style").get(0)).doesNotContain("url(", "@import", "<", ">", "&");
        assertThat(page.attribute("a", "href"))
                .allSatisfy(href -> assertThat(page.ids()).contains(href.substring(1)));
        assertThat(page.ids()).doesNotHaveDuplicates();
    }

    @Test
    void isReadableWithoutEyes() {
        ParsedPage page = ParsedPage.of(FRAMEWORK, half(), ScoringMethods.weightedMean(), Language.ENGLISH);

        assertThat(page.attribute("th", "scope"))
                .hasSameSizeAs(page.elements("th"))
                .containsOnly("col", "row");
        assertThat(page.texts("desc"))
                .hasSize(4)
                .allSatisfy(
                        text -> assertThat(text)
                                .contains(
                                        " chart. Scale 0–3. 1. Drawing up the core purpose, vision and strategic plans: 2.00 (bounds 0.25–2.88); 2. ")
                                .endsWith(
                                        "6. Collecting the views of participants and clients and monitoring impact: nothing to score (bounds 0.00–3.00)."));
    }

    @Test
    void showsARadarAndBarsEachForTwoWidths() {
        ParsedPage page = ParsedPage.of(FRAMEWORK, half(), ScoringMethods.weightedMean(), Language.ENGLISH);

        assertThat(page.attribute("div", "class").stream().filter(name -> !name.equals("labelled")))
                .containsExactly("narrow", "wide", "narrow", "wide");
        assertThat(page.attribute("svg", "width")).containsExactly("328", "720", "328", "720");
        assertThat(page.texts("desc"))
                .zipSatisfy(
                        List.of("Radar chart. ", "Radar chart. ", "Bar chart. ", "Bar chart. "),
                        (text, kind) -> assertThat(text).startsWith(kind));
    }

    @Test
    void placesSumsByTheirShare() {
        ParsedPage sum = ParsedPage.of(FRAMEWORK, half(), ScoringMethods.weightedSum(), Language.ENGLISH);

        assertThat(sum.texts("text")).contains("100%", "2.00\u00a0/\u00a024.00 (2.00–23.00)");
        assertThat(sum.text()).contains("sum over all criteria");
    }

    @Test
    void copesWithAnIntervalAndAnEmptyAssessment() {
        Assessment percent = assessment("percent")
                .addAnswer(Answer.rated(CriterionId.of(1), Rating.of(new BigDecimal("62.5"))))
                .build();

        ParsedPage page = ParsedPage.of(FRAMEWORK, percent, ScoringMethods.nestedMean(), Language.FINNISH);

        assertThat(page.texts("article").get(0)).contains("62,5");
        assertThat(page.texts("h1")).containsExactly("Nimetön työpaja");
    }

    private static Assessment half() {
        return assessment("levels-0-3")
                .addAnswer(Answer.rated(CriterionId.of(1), Rating.of(2)))
                .build();
    }

    private static Assessment.Builder assessment(String scale) {
        return Assessment.builder().edition(FRAMEWORK.edition()).scale(ScaleId.of(scale));
    }
}
