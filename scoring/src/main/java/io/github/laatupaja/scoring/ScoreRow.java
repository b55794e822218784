// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scores of the whole and of every group that {@link PreparedTree#score(byte[], ScoreRow)} made of one row of a
 * table. The caller keeps it and has it filled again and again. Not thread-safe.
 *
 * <p>Places are those of {@link PreparedTree#place}: 0 is the whole, then come the groups in published order.
 */
public final class ScoreRow {
    private final PreparedTree tree;
    private final long[] fractions;
    private final @Nullable ExactNumber[] values;

    ScoreRow(PreparedTree tree) {
        this.tree = tree;
        this.fractions = new long[2 * tree.groups.size()];
        this.values = new ExactNumber[tree.groups.size()];
    }

    void fill(byte[] levels, PreparedTree by) {
        if (by != tree) {
            throw new IllegalArgumentException("row was made by another prepared method");
        }
        FastWhole whole = tree.whole();
        if (whole != null && whole.evaluate(levels, fractions, true)) {
            return;
        }
        if (tree.fast != null) {
            tree.evaluate(tree.fast, levels, fractions);
            return;
        }
        Evaluation evaluation = new Evaluation(new Sheet(tree, levels, null), tree, true);
        for (int place = 0; place < values.length; place++) {
            values[place] = evaluation.get(tree.groups.get(place));
        }
    }

    /** {@return how many places there are} */
    public int size() {
        return values.length;
    }

    /** {@return whether there is a score; false where it is withheld or there is nothing to score} */
    public boolean isScored(int place) {
        return tree.fast == null ? values[place] != null : FastTree.isScored(fractions, place);
    }

    /** {@return the score, empty where there is none} */
    public Optional<ExactNumber> exactValue(int place) {
        return Optional.ofNullable(tree.fast == null ? values[place] : tree.fast.exact(fractions, place));
    }

    /**
     * {@return the score as the nearest double}
     * @throws java.util.NoSuchElementException if there is none
     */
    public double value(int place) {
        return tree.fast != null && isScored(place)
                ? tree.fast.nearest(fractions, place)
                : exactValue(place).orElseThrow().doubleValue();
    }

    /** {@return the whole's score, rounded, as {@code 2.15, 11 places}; no score where there is none} */
    @Override
    public String toString() {
        ExactNumber score = exactValue(0).orElse(null);
        String whole = score == null ? "no score" : score.rounded(2).toPlainString();
        return whole + ", " + size() + " places";
    }
}
