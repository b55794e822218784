// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static io.github.laatupaja.scoring.Trees.HUNDRED;
import static io.github.laatupaja.scoring.Trees.UNIT;
import static io.github.laatupaja.scoring.Trees.criterion;
import static io.github.laatupaja.scoring.Trees.group;
import static io.github.laatupaja.scoring.Trees.notApplicable;
import static io.github.laatupaja.scoring.Trees.rated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Score;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small trees whose scores can be computed by hand. */
class SmallCasesTest {
    /** The tree of CISO Assistant's tests: group A with 80 and 60, group B with 40 and, at weight 3, 100. */
    @Nested
    class FlatAndNested {
        private static final CriteriaFramework TREE = Trees.framework(
                HUNDRED,
                group("A", criterion("A1", "1"), criterion("A2", "1")),
                group("B", criterion("B1", "1"), criterion("B2", "3")));

        private static final Assessment ALL = Trees.assessment(HUNDRED)
                .addAnswer(rated("A1", "80"))
                .addAnswer(rated("A2", "60"))
                .addAnswer(rated("B1", "40"))
                .addAnswer(rated("B2", "100"))
                .build();

        private static final Assessment WITHOUT_B2 = Trees.assessment(HUNDRED)
                .addAnswer(rated("A1", "80"))
                .addAnswer(rated("A2", "60"))
                .addAnswer(rated("B1", "40"))
                .addAnswer(notApplicable("B2"))
                .build();

        @Test
        void flatMeanWeighsEveryCriterion() {
            assertThat(ScoringMethods.weightedMean().score(TREE, ALL).value()).contains(ExactNumber.of(80, 1));
            assertThat(ScoringMethods.weightedMean().score(TREE, WITHOUT_B2).value())
                    .contains(ExactNumber.of(60, 1));
        }

        @Test
        void nestedMeanWeighsTheTwoGroupsAlike() {
            assertThat(ScoringMethods.nestedMean().score(TREE, ALL).value()).contains(ExactNumber.of(155, 2));
            assertThat(ScoringMethods.nestedMean().score(TREE, WITHOUT_B2).value())
                    .contains(ExactNumber.of(55, 1));
        }

        @Test
        void sumAddsWeightedValuesAndItsCeilingFollowsWhatIsAsked() {
            Score all = ScoringMethods.weightedSum().score(TREE, ALL);
            Score without = ScoringMethods.weightedSum().score(TREE, WITHOUT_B2);

            assertThat(all.value()).contains(ExactNumber.of(480, 1));
            assertThat(all.total().maximum()).contains(ExactNumber.of(600, 1));
            assertThat(without.value()).contains(ExactNumber.of(180, 1));
            assertThat(without.total().maximum()).contains(ExactNumber.of(300, 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.5 1 1, 1 1 1, 5/6",
        "1 1 0.5, 1 2 1, 7/8",
        "0 1 1, 1 2 1, 3/4",
        "0.25 1, 1 3, 13/16",
        "1 0 1, 0.1 0.2 0.7, 4/5"
    })
    void weightedMeansAreExact(String values, String weights, String expected) {
        CriteriaFramework framework = Trees.flat(UNIT, weights.split(" ", -1));
        Assessment.Builder assessment = Trees.assessment(UNIT);
        String[] ratings = values.split(" ", -1);
        for (int i = 0; i < ratings.length; i++) {
            assessment.addAnswer(rated("c" + i, ratings[i]));
        }

        Score score = ScoringMethods.weightedMean().score(framework, assessment.build());

        assertThat(score.value()).contains(ExactNumber.parse(expected));
    }

    @Test
    void aThresholdOfEightTenthsIsMetByOneTenthAndSevenTenths() {
        CriteriaFramework framework = Trees.flat(UNIT, "0.1", "0.2", "0.7");
        Assessment assessment = Trees.assessment(UNIT)
                .addAnswer(rated("c0", "1"))
                .addAnswer(rated("c1", "0"))
                .addAnswer(rated("c2", "1"))
                .build();

        ExactNumber score = ScoringMethods.weightedMean()
                .score(framework, assessment)
                .value()
                .orElseThrow();

        assertThat(score.isAtLeast(new BigDecimal("0.8"))).isTrue();
        assertThat(score.isAtLeast(new BigDecimal("0.8000000000000001"))).isFalse();
    }

    @Test
    void aFloorOnOneCriterionIsHeldAgainstItsOwnValue() {
        CriteriaFramework framework = Trees.flat(UNIT, "1", "1", "1");
        Assessment assessment = Trees.assessment(UNIT)
                .addAnswer(rated("c0", "0.5"))
                .addAnswer(rated("c1", "1"))
                .addAnswer(rated("c2", "1"))
                .build();

        Score score = ScoringMethods.weightedMean().score(framework, assessment);

        assertThat(score.value().orElseThrow().rounded(12)).isEqualByComparingTo("0.833333333333");
        ExactNumber first = score.get(CriterionId.of("c0")).value().orElseThrow();
        assertThat(first.isAtLeast(new BigDecimal("0.6"))).isFalse();
    }
}
