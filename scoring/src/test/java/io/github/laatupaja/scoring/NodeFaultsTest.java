// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.InconsistentScoreException;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.ScoreFindingCode;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.ScoreNodeBuilder;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nodes that contradict themselves are not built: the group A of two criteria, with one thing made wrong. */
class NodeFaultsTest {
    private static final CriteriaFramework TREE =
            Trees.framework(Trees.UNIT, Trees.group("A", Trees.criterion("A1", "1"), Trees.criterion("A2", "1")));
    private static final Assessment ANSWERS = Trees.assessment(Trees.UNIT)
            .addAnswer(Trees.rated("A1", "1"))
            .addAnswer(Trees.rated("A2", "0.5"))
            .build();
    private static final ScoreNode SOUND =
            ScoringMethods.weightedMean().score(TREE, ANSWERS).get(GroupId.of("A"));

    private static final ExactNumber HALF = ExactNumber.of(1, 2);
    private static final ExactNumber TWO = ExactNumber.of(2, 1);
    private static final ExactNumber MINUS = ExactNumber.of(-1, 1);

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(node -> node.value(TWO), ScoreFindingCode.VALUE_ABOVE_MAXIMUM, "value 2 is above its maximum 1"),
                fault(
                        node -> node.value(MINUS),
                        ScoreFindingCode.VALUE_BELOW_MINIMUM,
                        "value -1 is below its minimum 0"),
                fault(
                        node -> node.range(TWO, ExactNumber.ONE),
                        ScoreFindingCode.MINIMUM_ABOVE_MAXIMUM,
                        "minimum 2 is above maximum 1"),
                fault(
                        node -> node.range(ExactNumber.ZERO, MINUS),
                        ScoreFindingCode.MINIMUM_ABOVE_MAXIMUM,
                        "minimum 0 is above maximum -1"),
                fault(
                        node -> node.bounds(new Bounds(HALF, TWO)),
                        ScoreFindingCode.BOUND_ABOVE_MAXIMUM,
                        "upper bound 2 is above the maximum 1"),
                fault(
                        node -> node.bounds(new Bounds(MINUS, ExactNumber.ONE)),
                        ScoreFindingCode.BOUND_BELOW_MINIMUM,
                        "lower bound -1 is below the minimum 0"),
                fault(
                        node -> node.bounds(new Bounds(HALF, HALF)),
                        ScoreFindingCode.VALUE_OUTSIDE_BOUNDS,
                        "nothing is missing, but value 3/4 is outside its bounds 1/2..1/2"),
                fault(node -> node.weight(MINUS), ScoreFindingCode.NEGATIVE_WEIGHT, "weight is -1, expected 0 or more"),
                fault(
                        node -> node.coverage(new Coverage(1, 0, 0, 1)),
                        ScoreFindingCode.COUNT_BELOW_PARTS,
                        "coverage has 1 rated, but its parts have 2"),
                fault(
                        node -> node.contribution(HALF),
                        ScoreFindingCode.CONTRIBUTIONS_DO_NOT_ADD_UP,
                        "contribution is 1/2, but those of its parts add up to 3/4"),
                fault(
                        node -> node.effectiveWeight(HALF),
                        ScoreFindingCode.UNLIKE_CONTRIBUTION,
                        "contribution is 3/4, but value 3/4 times effective weight 1/2 is not"));
    }

    private static Arguments fault(Consumer<ScoreNodeBuilder> make, ScoreFindingCode code, String message) {
        return Arguments.of(make, code, "group A: " + message);
    }

    private static ScoreNodeBuilder builder() {
        ScoreNodeBuilder node = Copies.builder(SOUND, TREE);
        SOUND.children().forEach(node::addChild);
        return node;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatContradictsIsNamedWithItsValue(Consumer<ScoreNodeBuilder> make, ScoreFindingCode code, String message) {
        ScoreNodeBuilder node = builder();
        make.accept(node);

        assertThatExceptionOfType(InconsistentScoreException.class)
                .isThrownBy(node::build)
                .withMessage(message)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void nothingStandsTwiceOrWithinItself() {
        ScoreNode first = SOUND.children().get(0);

        assertThatExceptionOfType(InconsistentScoreException.class)
                .isThrownBy(() -> ScoreNode.builder(TREE.get(GroupId.of("A")))
                        .addChild(first)
                        .addChild(first)
                        .build())
                .withMessage("criterion A1 appears twice");
        assertThatExceptionOfType(InconsistentScoreException.class)
                .isThrownBy(() -> ScoreNode.builder(TREE.get(GroupId.of("A")))
                        .addChild(ScoreNode.builder(TREE).build())
                        .build())
                .withMessage("group A has a whole below it, expected a group or a criterion");
    }

    @Test
    void theWholeIsWhatItsPartsContribute() {
        assertThatExceptionOfType(InconsistentScoreException.class)
                .isThrownBy(() ->
                        ScoreNode.builder(TREE).value(HALF).addChild(SOUND).build())
                .withMessage("the whole: value is 1/2, but contributions come to 3/4");
        assertThatExceptionOfType(InconsistentScoreException.class)
                .isThrownBy(() -> ScoreNode.builder(TREE).addChild(SOUND).build())
                .withMessage("the whole: value is –, but contributions come to 3/4");
    }

    @Test
    void aScoreNeedsSomethingThatIsAsked() {
        assertThatExceptionOfType(InconsistentScoreException.class)
                .isThrownBy(() -> ScoreNode.builder(TREE)
                        .value(HALF)
                        .coverage(new Coverage(0, 2, 0, 0))
                        .build())
                .withMessage("the whole: state is 'scored' but nothing is asked");
    }

    @Test
    void boundsAndCountsAreCheckedAsTheyAreMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bounds(ExactNumber.ONE, HALF))
                .withMessage("lower bound 1 is above upper bound 1/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Coverage(1, 0, -1, 2))
                .withMessage("coverage has a count below 0: rated 1, not applicable 0, don't know -1, unanswered 2");
    }

    @Test
    void longNumbersAreToldAsDecimals() {
        assertThatExceptionOfType(InconsistentScoreException.class)
                .isThrownBy(() -> builder().value(ExactNumber.of(1.1)).build())
                .withMessage("group A: value 1.1 is above its maximum 1");
    }

    @Test
    void anAnswerSetsStateAndCoverage() {
        ScoreNode unknown = ScoreNode.builder(TREE.get(CriterionId.of("A1")))
                .answer(AnswerState.DONT_KNOW)
                .build();

        assertThat(unknown.state()).isEqualTo(NodeState.MISSING);
        assertThat(unknown.coverage()).isEqualTo(new Coverage(0, 0, 1, 0));
        assertThatExceptionOfType(InconsistentScoreException.class)
                .isThrownBy(() -> ScoreNode.builder(TREE.get(CriterionId.of("A1")))
                        .answer(AnswerState.RATED)
                        .build())
                .withMessage("criterion A1: state is 'scored' but no value is given");
        for (AnswerState answer : AnswerState.values()) {
            ExactNumber value = answer == AnswerState.RATED ? HALF : null;
            assertThat(ScoreNode.builder(TREE.get(CriterionId.of("A1")))
                            .answer(answer)
                            .value(value)
                            .build()
                            .coverage()
                            .answer())
                    .isEqualTo(answer);
        }
    }
}
