// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.Reason;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.Scores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A score that somebody's own method builds. */
class ScoreBuilderTest {
    private static final CriteriaFramework TREE =
            Trees.framework(Trees.UNIT, Trees.group("A", Trees.criterion("A1", "1"), Trees.criterion("A2", "1")));
    private static final Assessment ANSWERS =
            Trees.assessment(Trees.UNIT).addAnswer(Trees.rated("A1", "1")).build();

    private static Score.Builder builder() {
        ScoreNode first = ScoreNode.builder(TREE.get(CriterionId.of("A1")))
                .value(ExactNumber.ONE)
                .contribution(ExactNumber.ONE)
                .build();
        ScoreNode second = ScoreNode.builder(TREE.get(CriterionId.of("A2")))
                .contribution(ExactNumber.ZERO)
                .build();
        ScoreNode group = ScoreNode.builder(TREE.get(GroupId.of("A")))
                .value(ExactNumber.ONE)
                .weight(ExactNumber.of(2, 1))
                .range(ExactNumber.ZERO, ExactNumber.ONE)
                .addReason(Reason.of(MethodDescription.text("the best counts", "paras ratkaisee", "det bästa avgör")))
                .addChild(first)
                .addChild(second)
                .build();
        return Score.builder()
                .method(MethodId.of("urn:example:method:best:1"))
                .option("of", "all")
                .of(ANSWERS)
                .total(ScoreNode.builder(TREE)
                        .value(ExactNumber.ONE)
                        .addChild(group)
                        .build());
    }

    @Test
    void countsCoverageAndReadsBackEqual() {
        Score score = builder().build();

        assertThat(score.total().coverage()).isEqualTo(new Coverage(1, 0, 0, 1));
        assertThat(score.get(CriterionId.of("A2")).state()).isEqualTo(NodeState.MISSING);
        assertThat(score.get(GroupId.of("A")).share()).contains(ExactNumber.ONE);
        assertThat(Scores.parse(Scores.toJson(score), TREE)).isEqualTo(score);
        assertThat(score.explain(Language.FINNISH)).contains("menetelmän mukaan: paras ratkaisee");
        assertThat(score.get(GroupId.of("A")).explain(Language.ENGLISH)).doesNotContain("rounded");
        assertThat(score).hasToString("1.00 (1 of 2 criteria rated)");
    }

    @Test
    void namesWhatIsNotInIt() {
        Score score = builder().build();

        assertThat(score.find(GroupId.of("Z"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score.get(CriterionId.of("Z1")))
                .withMessage("criterion Z1 is not in this score, which is for edition 'test'");
    }

    @Nested
    class Refusals {
        @Test
        void whatIsRequiredIsNamed() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Score.builder().build())
                    .withMessage(
                            "Cannot build Score, some of required attributes are not set [method, edition, scale, total]");
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            Score.builder().total(builder().build().total()).build())
                    .withMessage(
                            "Cannot build Score, some of required attributes are not set [method, edition, scale]");
        }

        @Test
        void theTotalIsTheWhole() {
            ScoreNode group = builder().build().get(GroupId.of("A"));

            assertThatIllegalStateException()
                    .isThrownBy(() -> builder().total(group).build())
                    .withMessage("total is group A, expected the whole");
        }

        @Test
        void statesAndValuesGoTogether() {
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            ScoreNode.builder(TREE).state(NodeState.SCORED).build())
                    .withMessage("the whole: state is 'scored' but no value is given");
            assertThatIllegalStateException()
                    .isThrownBy(() -> ScoreNode.builder(TREE.get(GroupId.of("A")))
                            .state(NodeState.WITHHELD)
                            .value(ExactNumber.ONE)
                            .build())
                    .withMessage("group A: state is 'withheld' but value 1 is given");
        }

        @Test
        void aCriterionIsOneAndHasNothingBelow() {
            ScoreNode node = builder().build().get(CriterionId.of("A1"));

            assertThatIllegalStateException()
                    .isThrownBy(() -> ScoreNode.builder(TREE.get(CriterionId.of("A2")))
                            .addChild(node)
                            .build())
                    .withMessage("criterion A2 has something below it");
            assertThatIllegalStateException()
                    .isThrownBy(() -> ScoreNode.builder(TREE.get(CriterionId.of("A2")))
                            .coverage(new Coverage(1, 1, 0, 0))
                            .build())
                    .withMessage("criterion A2 covers 2 criteria, expected 1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "\"test\", \"other\", score is for edition ''other'' but framework is edition ''test''",
        "laatupaja-score/1, laatupaja-score/9, format",
        "\"value\" : \"1\", \"value\" : \"one\", ''one'' is not a number in lowest terms, such as 32/15",
        "\"A2\", \"Z9\", criterion Z9 is unknown in edition 'test'",
        "\"missing\", \"lost\", ''lost'' is none of",
        "\"unanswered\" : 1, \"unanswered\" : -1, 'total.coverage.unanswered (line 22, column 22): -1 is below 0'",
        "\"total\" : {, '\"total\" : {\"id\" : \"A\",', 'total is group A, expected the whole'",
        "\"scored\", \"withheld\", group A: state is ''withheld'' but value 1 is given",
        "in-own-words, mean-of-criteria, 'arguments of mean-of-criteria number 1, expected 2'"
    })
    void aFaultInAFileIsFoundWithItsPlace(String sound, String faulty, String finding) {
        String json = Scores.toJson(builder().build());
        assertThat(json).contains(sound);

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> Scores.parse(json.replace(sound, faulty), TREE))
                .withMessageContaining(finding.replace("''", "'"));
    }
}
