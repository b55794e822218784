// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.ExactNumber;
import org.jspecify.annotations.Nullable;

/**
 * The six numbers of {@link GroupProgram} that each answer to each criterion adds to the sums of its groups, from
 * {@link AnswerRow#UNANSWERED} to the highest level.
 */
final class AnswerTable {
    private final WholeNumbers scaled;
    private final Filling filling;
    private final int answers;
    private final long[] numbers;

    /**
     * Fills the table.
     *
     * @param scaled the weights and values as whole numbers
     * @param filling what missing criteria count as
     * @throws ArithmeticException if a number does not fit
     */
    AnswerTable(WholeNumbers scaled, Filling filling) {
        this.scaled = scaled;
        this.filling = filling;
        this.answers = scaled.levels() - AnswerRow.UNANSWERED;
        this.numbers = new long[GroupProgram.WIDTH * answers * scaled.leaves()];
        for (int leaf = 0; leaf < scaled.leaves(); leaf++) {
            for (int answer = AnswerRow.UNANSWERED; answer < scaled.levels(); answer++) {
                fill(leaf, answer);
            }
        }
    }

    private void fill(int leaf, int answer) {
        int entry = GroupProgram.WIDTH * (leaf * answers + answer - AnswerRow.UNANSWERED);
        LevelValues values = scaled.levelValues(leaf);
        numbers[entry + GroupProgram.COUNTS] = PackedCounts.of(answer);
        if (answer == AnswerRow.NOT_APPLICABLE) {
            return;
        }
        ExactNumber counted = answer < 0 ? filled(values) : values.value(answer);
        if (counted != null) {
            numbers[entry + GroupProgram.VALUE] = scaled.product(leaf, counted);
            numbers[entry + GroupProgram.WEIGHT] = scaled.weight(leaf);
        }
        numbers[entry + GroupProgram.LOWEST] =
                scaled.product(leaf, answer < 0 ? values.lowest() : values.value(answer));
        numbers[entry + GroupProgram.HIGHEST] =
                scaled.product(leaf, answer < 0 ? values.highest() : values.value(answer));
        numbers[entry + GroupProgram.ASKED] = scaled.weight(leaf);
    }

    private @Nullable ExactNumber filled(LevelValues values) {
        return switch (filling) {
            case NONE -> null;
            case LOWEST -> values.lowest();
            case ZERO -> ExactNumber.ZERO;
        };
    }

    int answers() {
        return answers;
    }

    long[] numbers() {
        return numbers;
    }
}
