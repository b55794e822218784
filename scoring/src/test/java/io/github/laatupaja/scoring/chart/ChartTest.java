// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.UnknownIdException;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.ScoreNodeBuilder;
import io.github.laatupaja.scoring.Aggregation;
import io.github.laatupaja.scoring.MissingPolicy;
import io.github.laatupaja.scoring.TreeMethod;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final Score SCORE =
            SmallScores.score("0..3", List.of("<A> & \"B\"", "b", "c"), List.of("1.25 ?", "2", "-"));

    @Test
    void saysWhatItShowsToWhoeverDoesNotSeeIt() {
        Chart chart = Chart.radar(SCORE, Language.ENGLISH);

        assertThat(chart.title()).isEqualTo("All");
        assertThat(chart.description())
                .isEqualTo("Radar chart. Scale 0–3. 1. <A> & \"B\": 1.25 (bounds 0.63–2.13); 2. b: 2.00; "
                        + "3. c: nothing to score.");
        assertThat(chart.toString())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"")
                .containsPattern("role=\"img\" aria-labelledby=\"(chart-[0-9a-f]+)-title \\1-desc\">"
                        + "<title id=\"\\1-title\">All</title><desc id=\"\\1-desc\">Radar chart\\. ")
                .contains("1. &lt;A&gt; &amp; \"B\": 1.25 (bounds 0.63–2.13); ");
    }

    @Test
    void speaksThreeLanguages() {
        assertThat(Chart.bars(SCORE, Language.FINNISH).description())
                .isEqualTo("Palkkikaavio. Asteikko 0–3. 1. <A> & \"B\": 1,25 (rajat 0,63–2,13); 2. b: 2,00; "
                        + "3. c: ei pisteytettävää.");
        assertThat(Chart.bars(SCORE, Language.SWEDISH).description())
                .isEqualTo("Stapeldiagram. Skala 0–3. 1. <A> & \"B\": 1,25 (gränser 0,63–2,13); 2. b: 2,00; "
                        + "3. c: inget att poängsätta.");
        assertThat(Chart.bars(SCORE, Language.of("de")).description()).startsWith("Bar chart. Scale 0–3. ");
    }

    @Test
    void measuresAsItIsWhatNobodyKnowsTheRangeOf() {
        CriteriaFramework framework = SmallScores.framework("0..3", List.of("a", "b"), List.of("1", "2"));
        ScoreNodeBuilder whole = ScoreNode.builder(framework).value(ExactNumber.of(3, 2));
        framework
                .groups()
                .forEach(group -> whole.addChild(ScoreNode.builder(group)
                        .value(ExactNumber.of(3, 2))
                        .addChild(ScoreNode.builder(group.criteria().get(0)).build())
                        .build()));
        Score score = Score.builder()
                .method(MethodId.of("urn:example:method:bare:1"))
                .edition(framework.edition())
                .scale(framework.scales().get(0).id())
                .total(whole.build())
                .build();

        assertThat(Chart.bars(score, Language.ENGLISH).description())
                .isEqualTo("Bar chart. Scale 1.5–1.5. 1. a: 1.50; 2. b: 1.50.");
    }

    @Test
    void namesEachOfSeveralScores() {
        Chart chart = Chart.bars()
                .addScore("2025", SmallScores.score("1"))
                .addScore("2026", SmallScores.score("?"))
                .language(Language.ENGLISH)
                .title("Two years")
                .build();

        assertThat(chart.title()).isEqualTo("Two years");
        assertThat(chart.description())
                .isEqualTo("Bar chart. Scale 0–3. 1. a: 2025 1.00, 2026 nothing to score (bounds 0.00–3.00).");
    }

    @Test
    void equalChartsAreEqualTextAndUnlikeOnesHaveUnlikeIds() {
        String first = Chart.radar(SCORE, Language.ENGLISH).toString();
        String wider = Chart.radar()
                .addScore(SCORE)
                .language(Language.ENGLISH)
                .width(900)
                .build()
                .toString();

        assertThat(Chart.radar(SCORE, Language.ENGLISH)).hasToString(first);
        assertThat(id(wider)).isNotEqualTo(id(first));
        assertThat(id(Chart.bars(SCORE, Language.ENGLISH).toString())).isNotEqualTo(id(first));
    }

    private static String id(String svg) {
        return svg.replaceAll("(?s).*?<title id=\"([^\"]*)\".*", "$1");
    }

    @Test
    void needsNothingFromOutside() {
        assertThat(Chart.radar(SCORE, Language.ENGLISH).toString().replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("http", "href", "url(", "<script", "<style", "class=");
    }

    @Test
    void hidesTheBoundsOfWhatIsWithheldForTheyCouldTellIt() {
        TreeMethod method = TreeMethod.builder()
                .missing(MissingPolicy.minimumCoverage(new BigDecimal("0.9")))
                .build();

        assertThat(Chart.bars(scored(method, "2 ?", "1"), Language.ENGLISH).description())
                .isEqualTo("Bar chart. Scale 0–3. 1. a: withheld; 2. b: 1.00.");
    }

    @Test
    void aMissingCriterionIsMissingEvenIfTheMethodCountsIt() {
        TreeMethod method =
                TreeMethod.builder().missing(MissingPolicy.asLowest()).build();
        Chart chart = Chart.bars()
                .addScore(scored(method, "2 ?", "1"))
                .language(Language.ENGLISH)
                .under(GroupId.of("g0"))
                .build();

        assertThat(chart.title()).isEqualTo("a");
        assertThat(chart.description())
                .isEqualTo("Bar chart. Scale 0–3. 1. c0.0. Criterion 0.0: 2.00; "
                        + "2. c0.1. Criterion 0.1: missing (bounds 0.00–3.00).");
    }

    @Test
    void sumsAreMeasuredByTheirShareOfWhatWasPossible() {
        TreeMethod method =
                TreeMethod.builder().aggregations(Aggregation.FLAT_SUM).build();
        Chart chart = Chart.bars(scored(method, "3 0", "1"), Language.FINNISH);

        assertThat(chart.description())
                .isEqualTo("Palkkikaavio. Asteikko 0\u00a0%–100\u00a0%. Paikka kertoo osuuden siitä, mikä oli"
                        + " mahdollista. 1. a: 3,00\u00a0/\u00a06,00; 2. b: 1,00\u00a0/\u00a03,00.");
    }

    private static Score scored(TreeMethod method, String... answers) {
        List<String> all = List.of(answers);
        return method.score(SmallScores.framework("0..3", List.of("a", "b"), all), SmallScores.assessment(all));
    }

    @Test
    void looksAsDeepAsAsked() {
        Chart.Builder chart =
                Chart.bars().addScore("2026", SmallScores.score("1 2", "3")).language(Language.ENGLISH);

        assertThat(chart.build().description()).contains("1. a: 2026 1.50; 2. b: 2026 3.00.");
        assertThat(chart.depth(2).build().description())
                .contains("1. c0.0. Criterion 0.0: 2026 1.00; 2. c0.1. ", "; 3. c1.0. Criterion 1.0: 2026 3.00.");
    }

    @Nested
    class Refuses {
        private final Chart.Builder chart = Chart.radar().addScore("2026", SCORE);

        @Test
        void noScore() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Chart.radar().build())
                    .withMessage("a chart without a score");
        }

        @Test
        void namesThatTellNothing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> chart.addScore(" ", SCORE))
                    .withMessage("the name of a score is blank");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> chart.addScore("2026", SCORE))
                    .withMessage("two scores are named '2026'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> chart.title(""))
                    .withMessage("the title is blank");
        }

        @Test
        void moreScoresThanCanBeToldApart() {
            for (int i = 1; i <= Chart.MOST_SCORES; i++) {
                chart.addScore("score " + i, SCORE);
            }

            assertThatIllegalArgumentException()
                    .isThrownBy(chart::build)
                    .withMessage("6 scores in one chart, expected at most 5");
        }

        @Test
        void aNamelessScoreAmongOthers() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> chart.addScore(SCORE).build())
                    .withMessage("a score without a name is not the only one in its chart");
        }

        @Test
        void scoresThatAreNotAlike() {
            Score other = TreeMethod.builder()
                    .equalWeights()
                    .build()
                    .score(
                            SmallScores.framework("0..3", List.of("a"), List.of("1")),
                            SmallScores.assessment(List.of("1")));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> chart.addScore("equal", other).build())
                    .withMessageStartingWith("score 'equal' has options {aggregation=flat-mean, ")
                    .withMessageEndingWith(", and only like scores share a chart");
        }

        @Test
        void scoresOfOtherParts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> chart.addScore("2027", SmallScores.score("1")).build())
                    .withMessage("score '2027' has other parts than score '2026'");
        }

        @Test
        void whatIsOutOfRange() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> chart.width(319))
                    .withMessage("width 319 is outside 320..4000");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> chart.depth(0))
                    .withMessage("depth 0 is below 1");
            assertThatExceptionOfType(UnknownIdException.class)
                    .isThrownBy(() -> chart.under(GroupId.of("none")).build())
                    .withMessageContaining("none");
        }
    }
}
