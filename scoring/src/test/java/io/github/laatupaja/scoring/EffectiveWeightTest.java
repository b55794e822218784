// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two groups; A: 1 and 0 of weights 1 and 3, B: 1 and 1 of weights 2 and 2. Numbers worked out by hand. */
class EffectiveWeightTest {
    private static final CriteriaFramework TREE = Trees.framework(
            Trees.UNIT,
            Trees.group("A", Trees.criterion("A1", "1"), Trees.criterion("A2", "3")),
            Trees.group("B", Trees.criterion("B1", "2"), Trees.criterion("B2", "2")));
    private static final GroupId A = GroupId.of("A");
    private static final GroupId B = GroupId.of("B");

    private static Score score(Aggregation whole, Aggregation groups) {
        return TreeMethod.builder()
                .aggregations(whole, groups)
                .build()
                .score(
                        TREE,
                        Trees.assessment(Trees.UNIT)
                                .addAnswer(Trees.rated("A1", "1"))
                                .addAnswer(Trees.rated("A2", "0"))
                                .addAnswer(Trees.rated("B1", "1"))
                                .addAnswer(Trees.rated("B2", "1"))
                                .build());
    }

    private static void assertShares(Score score, GroupId group, ExactNumber weight, ExactNumber contribution) {
        assertThat(score.get(group).effectiveWeight()).contains(weight);
        assertThat(score.get(group).contribution()).contains(contribution);
    }

    @Test
    void ofAGroupUnderAFlatMeanIsItsShareOfAllWeights() {
        Score score = score(Aggregation.FLAT_MEAN, Aggregation.FLAT_MEAN);

        // A is 1/4, B is 1, the whole 5/8
        assertShares(score, A, ExactNumber.of(1, 2), ExactNumber.of(1, 8));
        assertShares(score, B, ExactNumber.of(1, 2), ExactNumber.of(1, 2));
        assertThat(score.get(CriterionId.of("A2")).effectiveWeight()).contains(ExactNumber.of(3, 8));
    }

    @Test
    void ofAGroupUnderAFlatSumIsOneWhereTheGroupIsASumToo() {
        Score score = score(Aggregation.FLAT_SUM, Aggregation.FLAT_SUM);

        // A is 1, B is 4, the whole 5
        assertShares(score, A, ExactNumber.ONE, ExactNumber.ONE);
        assertShares(score, B, ExactNumber.ONE, ExactNumber.of(4, 1));
        assertThat(score.get(CriterionId.of("A2")).effectiveWeight()).contains(ExactNumber.of(3, 1));
        assertThat(score.get(CriterionId.of("B1")).reasons().get(1))
                .hasToString("weight 2.00; its score counts 2.00 times in the whole: 2.00");
    }

    @Test
    void ofASumUnderAFlatMeanIsOneOverAllWeights() {
        Score score = score(Aggregation.FLAT_MEAN, Aggregation.FLAT_SUM);

        // A is 1, B is 4, the whole (1 + 4)/8
        assertShares(score, A, ExactNumber.of(1, 8), ExactNumber.of(1, 8));
        assertShares(score, B, ExactNumber.of(1, 8), ExactNumber.of(1, 2));
    }

    @Test
    void ofAMeanUnderAFlatSumIsItsWeights() {
        Score score = score(Aggregation.FLAT_SUM, Aggregation.NESTED_MEAN);

        // A is 1/4 of weights 4, B is 1 of weights 4, the whole 5
        assertShares(score, A, ExactNumber.of(4, 1), ExactNumber.ONE);
        assertShares(score, B, ExactNumber.of(4, 1), ExactNumber.of(4, 1));
    }

    @Test
    void isAbsentWhereTheWholeWeighsTheCriteriaOtherwise() {
        Score score = score(Aggregation.FLAT_MEAN, Aggregation.flat(Aggregators.MINIMUM));

        // the minimum of A is A2, which is 0; the mean takes 1/8 from A1
        ScoreNode a = score.get(A);
        assertThat(a.effectiveWeight()).isEqualTo(Optional.empty());
        assertThat(a.contribution()).contains(ExactNumber.of(1, 8));
        assertThat(a.reasons().get(a.reasons().size() - 1))
                .hasToString("this score does not count in the whole as it is; its part there: 0.13");
    }

    @Test
    void ofAGroupUnderANestedMeanIsItsShareAmongItsSiblings() {
        Score score = score(Aggregation.NESTED_MEAN, Aggregation.FLAT_MEAN);

        assertShares(score, A, ExactNumber.of(1, 2), ExactNumber.of(1, 8));
        assertThat(score.get(CriterionId.of("A2")).effectiveWeight()).contains(ExactNumber.of(3, 8));
    }

    /** A hundred groups, each in the next, each with a criterion; work that doubled with every level would never end. */
    @Test
    void ofGroupsAHundredLevelsDeepIsKnownToo() {
        CriterionGroup group = Trees.group("g1", Trees.criterion("c1", "1"));
        Assessment.Builder answers = Trees.assessment(Trees.UNIT).addAnswer(Trees.rated("c1", "1"));
        for (int i = 2; i <= 100; i++) {
            group = CriterionGroup.builder()
                    .id(GroupId.of("g" + i))
                    .title(Trees.text("g" + i))
                    .addCriterion(Trees.criterion("c" + i, "1"))
                    .addGroup(group)
                    .build();
            answers.addAnswer(Trees.rated("c" + i, "1"));
        }

        Score score = ScoringMethods.weightedMean().score(Trees.framework(Trees.UNIT, group), answers.build());

        assertShares(score, GroupId.of("g1"), ExactNumber.of(1, 100), ExactNumber.of(1, 100));
        assertShares(score, GroupId.of("g37"), ExactNumber.of(37, 100), ExactNumber.of(37, 100));
    }
}
