// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static io.github.laatupaja.scoring.PreparedTree.DONT_KNOW;
import static io.github.laatupaja.scoring.PreparedTree.NOT_APPLICABLE;
import static io.github.laatupaja.scoring.PreparedTree.UNANSWERED;
import static io.github.laatupaja.scoring.TreeArbitraries.STEPS;
import static io.github.laatupaja.scoring.TreeArbitraries.TREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.UnknownIdException;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.ScoreNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreRowTest {
    private static final PreparedTree METHOD = ScoringMethods.weightedMean().prepare(TREE, STEPS);
    private static final byte[] LEVELS = {3, DONT_KNOW, 0, 2, NOT_APPLICABLE, UNANSWERED, 3, 1};

    @Test
    void holdsTheWholeAndEveryGroupInPublishedOrder() {
        ScoreRow row = METHOD.newRow();

        METHOD.score(LEVELS, row);

        // c0 1 × 1, c2 1 × 0, c3 2 × 0.5, c6 0 × 1, c7 0.7 × 0.25
        assertThat(row.size()).isEqualTo(5);
        assertThat(row).hasToString("0.46, 5 scores");
        assertThat(METHOD.newRow()).hasToString("no score, 5 scores");
        assertThat(row.exactValue(0)).contains(ExactNumber.of(2175, 4700));
        assertThat(row.value(0)).isEqualTo(0.4627659574468085);
        assertThat(METHOD.indexOf(GroupId.of("out"))).isEqualTo(2);
        assertThat(row.exactValue(2)).contains(ExactNumber.of(1175, 3700));
    }

    @Test
    void tellsWhereThereIsNoScore() {
        ScoreRow row = METHOD.newRow();
        METHOD.score(LEVELS, row);
        int inner = METHOD.indexOf(GroupId.of("in"));

        assertThat(row.isScored(inner)).isFalse();
        assertThat(row.exactValue(inner)).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> row.value(inner));
    }

    @Test
    void rowsOfAnotherMethodAreRefused() {
        ScoreRow row = ScoringMethods.median().prepare(TREE, STEPS).newRow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.score(LEVELS, row))
                .withMessage("row was made by another prepared method");
    }

    @Test
    void answersOutOfRangeAreNamed() {
        byte[] levels = LEVELS.clone();
        levels[4] = 4;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.score(levels))
                .withMessage(
                        "answer 4 for criterion c4 is neither the index of a level on scale steps (none, some, half, full) nor one of"
                                + " the constants");
        levels[4] = Byte.MIN_VALUE;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.score(levels))
                .withMessageStartingWith("answer -128 for criterion c4 is neither");
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 3", "3, 4", "4, 5", "5, 6", "16, 3", "17, 4"})
    void whereAllIsRatedAnswersOutOfRangeAreNamedTooAndOthersCount(int levels, int criteria) {
        PreparedTree method = ladder(levels, criteria);
        byte[] row = new byte[criteria];
        for (int place = 0; place < criteria; place++) {
            row[place] = (byte) (levels - 1);
            assertThat(method.score(row).value()).contains(ExactNumber.of((place + 1L) * (levels - 1), criteria));
        }

        for (int place = 0; place < criteria; place++) {
            for (int wrong : new int[] {levels, levels + 1, 2 * levels, Byte.MAX_VALUE, Byte.MIN_VALUE}) {
                row[place] = (byte) wrong;
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> method.score(row))
                        .withMessageStartingWith("answer " + wrong + " for criterion c" + place + " is neither");
            }
            row[place] = 0;
        }
    }

    /** {@return the mean of criteria of equal weight on levels worth 0, 1, 2 …} */
    private static PreparedTree ladder(int levels, int criteria) {
        List<RatingLevel> rungs = new ArrayList<>();
        for (int i = 0; i < levels; i++) {
            rungs.add(RatingLevel.of("l" + i, BigDecimal.valueOf(i), Trees.text("l" + i)));
        }
        RatingScale scale = RatingScale.of(ScaleId.of("ladder"), Trees.text("ladder"), rungs);
        String[] weights = new String[criteria];
        Arrays.fill(weights, "1");
        return ScoringMethods.weightedMean().prepare(Trees.flat(scale, weights), scale);
    }

    @Test
    void rowsOfAnotherLengthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.score(new byte[3]))
                .withMessage("row has 3 answers, expected 8, one for each criterion");
    }

    @Test
    void anIntervalHasNoRows() {
        PreparedTree method = ScoringMethods.weightedMean().prepare(Trees.flat(Trees.UNIT, "1"), Trees.UNIT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.score(new byte[1]))
                .withMessage("scale unit (0..1) is an interval, expected levels");
    }

    @Test
    void unknownGroupsAreNamed() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> METHOD.indexOf(GroupId.of("Z")))
                .withMessage("group Z is unknown in edition 'test'");
    }

    @Test
    void aRowDoesNotSayWhySomethingIsNotApplicable() {
        ScoreNode node = METHOD.score(LEVELS).total().criteria().get(4);

        assertThat(node.state()).isEqualTo(NodeState.NOT_APPLICABLE);
        assertThat(node.reasons().get(0)).hasToString("not applicable, for a reason that is not recorded here");
    }
}
