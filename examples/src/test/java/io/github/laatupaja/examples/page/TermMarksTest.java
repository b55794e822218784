// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.examples.report.MentionedConcepts;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.scoring.ScoringMethods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermMarksTest {
    private static final CriteriaFramework FRAMEWORK = CriteriaFrameworks.tyopaja2022();
    private static final String OPENING = "<dfn class=\"term\" tabindex=\"0\" aria-describedby=\"meaning-osallisuus\" "
            + "data-meaning=\"osallisuus: Julkaisija mainitsee käsitteen mutta ei määrittele sitä.\">";

    @Test
    void leaveAllElseEscaped() {
        TermMarks marks = marks(Language.FINNISH);
        LocalizedText text = LocalizedText.of(Language.FINNISH, "<b>Osallisuus</b> & \"osallisuutta\"<");

        assertThat(marks.text("p", text))
                .hasToString("<p>&lt;b&gt;" + OPENING + "Osallisuus</dfn>&lt;/b&gt; &amp; \"" + OPENING
                        + "osallisuutta</dfn>\"&lt;</p>");
    }

    @Test
    void nameTheLanguageOfATextThatIsNotTranslated() {
        assertThat(marks(Language.ENGLISH)
                        .text("p", LocalizedText.of(Language.FINNISH, "Osallisuus"))
                        .toString())
                .startsWith("<p lang=\"fi\"><dfn class=\"term\"")
                .contains(
                        "data-meaning=\"inclusion, social inclusion, participation (in Finnish osallisuus): The publisher ")
                .endsWith(">Osallisuus</dfn></p>");
    }

    @Test
    void standBesideATranslation() {
        TermMarks marks = marks(Language.SWEDISH);

        assertThat(marks.besideTranslation("p", FRAMEWORK.get(CriterionId.of(33))))
                .singleElement()
                .satisfies(line -> assertThat(line.toString().replaceAll("<dfn[^>]*>", "<dfn>"))
                        .isEqualTo("<p class=\"beside\">Begrepp: <dfn>verkstad</dfn>, <dfn>lärandemiljö</dfn></p>"));
        assertThat(marks.besideTranslation("p", FRAMEWORK.get(CriterionId.of(43))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi | osallisuusJulkaisija mainitsee käsitteen mutta ei määrittele sitä.Kriteerit 51",
                "sv | delaktighet (på finska osallisuus)Utgivaren nämner begreppet men definierar det inte.Kriterier 51",
                "en | inclusion, social inclusion, participation (in Finnish osallisuus)The publisher names the concept but "
                        + "does not define it.Criteria 51"
            })
    void areEachExplainedAtTheEnd(String language, String last) {
        Assessment blank = Assessment.builder()
                .edition(FRAMEWORK.edition())
                .scale(ScaleId.of("levels-0-3"))
                .build();

        ParsedPage page = ParsedPage.of(FRAMEWORK, blank, ScoringMethods.weightedMean(), Language.of(language));

        assertThat(page.ids()).containsAll(page.attribute("dfn", "aria-describedby"));
        assertThat(page.attribute("dfn", "tabindex"))
                .hasSameSizeAs(page.elements("dfn"))
                .containsOnly("0");
        assertThat(page.texts("li")).last().isEqualTo(last);
    }

    private static TermMarks marks(Language language) {
        return new TermMarks(new MentionedConcepts(FRAMEWORK, language), new Localizer(language));
    }
}
