// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

/** Gives tests the definition to compare with. */
public final class Engines {
    private Engines() {}

    /** {@return the scores of a row by the exact engine} */
    public static GroupScores exact(TreeProgram program, byte[] row) {
        return new ExactEngine(program.tree, program.leafValues).evaluate(new AnswerRow(program.leafValues, row, null));
    }

    /** {@return whether a program computes in whole numbers} */
    public static boolean isWholeNumbers(TreeProgram program) {
        return program.engine() instanceof WholeNumberEngine;
    }
}
