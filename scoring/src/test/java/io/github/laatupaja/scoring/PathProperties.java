// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static io.github.laatupaja.scoring.TreeArbitraries.STEPS;
import static io.github.laatupaja.scoring.TreeArbitraries.TREE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.internal.engine.Engines;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** All ways to a score give the same score, bit for bit. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // small ranges, of which random tries meet every end
class PathProperties {
    @Provide
    Arbitrary<byte[]> rows() {
        return TreeArbitraries.rows();
    }

    @Provide
    Arbitrary<TreeMethod> linear() {
        return TreeArbitraries.linear();
    }

    @Provide
    Arbitrary<TreeMethod> all() {
        return TreeArbitraries.all();
    }

    @Property(seed = "1", tries = 1000)
    void wholeNumbersGiveTheDefinedScores(@ForAll("linear") TreeMethod method, @ForAll("rows") byte[] levels) {
        PreparedTree tree = method.prepare(TREE, STEPS);

        ExactComparison.assertAsDefined(tree, levels, tree.newRow());
    }

    @Property(seed = "2", tries = 500)
    void anAssessmentScoresLikeItsRow(@ForAll("all") TreeMethod method, @ForAll("rows") byte[] levels) {
        PreparedTree tree = method.prepare(TREE, STEPS);
        Assessment assessment = TreeArbitraries.assessment(levels);

        Score byAssessment = tree.score(assessment);
        Score byRow = tree.score(levels);

        assertThat(tree.levels(assessment)).isEqualTo(levels);
        assertThat(byRow.value()).isEqualTo(byAssessment.value());
        assertThat(byRow.total().value()).isEqualTo(byRow.value());
        assertThat(byRow.total().toString()).isEqualTo(byAssessment.total().toString());
        assertThat(byRow.assessor()).isEmpty();
    }

    @Property(seed = "3")
    void neitherTheOrderOfAnswersNorTheirObjectsMatter(
            @ForAll("all") TreeMethod method, @ForAll("rows") byte[] levels, @ForAll long seed) {
        Assessment assessment = TreeArbitraries.assessment(levels);
        List<Answer> shuffled = new ArrayList<>(assessment.answers());
        Collections.shuffle(shuffled, new Random(seed));
        Assessment other = Trees.assessment(STEPS).addAllAnswers(shuffled).build();

        assertThat(method.score(TREE, other)).isEqualTo(method.score(TREE, assessment));
    }

    @Property(seed = "4", tries = 20)
    void threadsDoNotMatter(@ForAll("all") TreeMethod method, @ForAll("rows") byte[] levels) {
        PreparedTree tree = method.prepare(TREE, STEPS);
        Score alone = tree.score(levels);

        List<Score> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> tree.score(levels))
                .toList();

        assertThat(together).allMatch(alone::equals);
    }

    @Property(seed = "5")
    void weightsTooWideForWholeNumbersGiveTheSameShares(@ForAll("rows") byte[] levels) {
        // the same ratios of weights, with a factor that no long can hold
        TreeMethod.Builder wide = TreeMethod.builder();
        TreeMethod.Builder plain = TreeMethod.builder();
        for (int i = 0; i < levels.length; i++) {
            CriterionId id = CriterionId.of("c" + i);
            plain.weight(id, BigDecimal.valueOf(i + 1));
            wide.weight(id, BigDecimal.valueOf(i + 1).scaleByPowerOfTen(30));
        }
        PreparedTree wideTree = wide.build().prepare(TREE, STEPS);
        PreparedTree plainTree = plain.build().prepare(TREE, STEPS);

        assertThat(Engines.isWholeNumbers(wideTree.program())).isFalse();
        assertThat(Engines.isWholeNumbers(plainTree.program())).isTrue();
        assertThat(wideTree.score(levels).value())
                .isEqualTo(plainTree.score(levels).value());
    }
}
