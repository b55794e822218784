// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import io.github.laatupaja.scoring.PreparedTree;
import java.util.SplittableRandom;

/**
 * Ratings of the 51 criteria on the scale 0–3, from a fixed seed. In each row two criteria are not applicable and two are
 * missing; which ones they are, one of {@link #PATTERNS} patterns says.
 */
final class SeededRatings {
    /** The number of rows; a power of two, so that a counter can wrap around without a division. */
    static final int COUNT = 256;

    static final int CRITERIA = 51;
    static final int PATTERNS = 16;

    private static final int LEVELS = 4;
    private static final long SEED = 20_260_101L;
    private static final byte[] GAPS = {
        PreparedTree.NOT_APPLICABLE, PreparedTree.NOT_APPLICABLE, PreparedTree.DONT_KNOW, PreparedTree.UNANSWERED
    };

    private SeededRatings() {}

    /** {@return the rows: levels 0 to 3 and constants of {@link PreparedTree}, by criterion in published order} */
    static byte[][] rows() {
        SplittableRandom random = new SplittableRandom(SEED);
        byte[][] rows = new byte[COUNT][];
        for (int i = 0; i < COUNT; i++) {
            rows[i] = row(random, pattern(i % PATTERNS));
        }
        return rows;
    }

    private static byte[] row(SplittableRandom random, byte[] gaps) {
        byte[] row = new byte[CRITERIA];
        for (int i = 0; i < CRITERIA; i++) {
            row[i] = gaps[i] == 0 ? (byte) random.nextInt(LEVELS) : gaps[i];
        }
        return row;
    }

    /** {@return for each criterion the constant that takes the place of a level, or 0 if the criterion is rated} */
    static byte[] pattern(int pattern) {
        SplittableRandom random = new SplittableRandom(SEED + pattern);
        byte[] gaps = new byte[CRITERIA];
        for (byte gap : GAPS) {
            int criterion = random.nextInt(CRITERIA);
            while (gaps[criterion] != 0) {
                criterion = random.nextInt(CRITERIA);
            }
            gaps[criterion] = gap;
        }
        return gaps;
    }
}
