// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import java.util.SplittableRandom;

/** Ratings of the 51 criteria on the scale 0–3, seeded; a power of two of them, so that a counter can go round. */
final class SeededRatings {
    static final int COUNT = 256;
    static final int CRITERIA = 51;
    private static final int LEVELS = 4;
    private static final long SEED = 20_260_101L;

    private static final int MISSING = 10; // one answer in so many

    private SeededRatings() {}

    /** {@return levels 0 to 3 by assessment, then by criterion in published order} */
    static byte[][] levels() {
        SplittableRandom random = new SplittableRandom(SEED);
        byte[][] levels = new byte[COUNT][CRITERIA];
        for (byte[] row : levels) {
            for (int i = 0; i < CRITERIA; i++) {
                row[i] = (byte) random.nextInt(LEVELS);
            }
        }
        return levels;
    }

    /** {@return the same, but one answer in ten missing or not applicable} */
    static byte[][] levelsWithGaps() {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        byte[][] levels = levels();
        for (byte[] row : levels) {
            for (int i = 0; i < CRITERIA; i++) {
                row[i] = random.nextInt(MISSING) == 0 ? (byte) -(1 + random.nextInt(3)) : row[i];
            }
        }
        return levels;
    }
}
