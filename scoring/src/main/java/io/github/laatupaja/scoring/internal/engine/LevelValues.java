// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.score.ExactNumber;
import java.io.Serializable;
import java.util.List;

/** What each level of a scale counts as for a criterion; on an interval, what its two ends count as. */
public final class LevelValues implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ExactNumber[] values;
    private final int lowest;
    private final int highest;
    private final boolean isAsRated;

    private LevelValues(ExactNumber[] values, boolean isAsRated) {
        this.values = values;
        this.isAsRated = isAsRated;
        int low = 0;
        int high = values.length - 1;
        for (int level = 0; level < values.length; level++) {
            low = values[level].compareTo(values[low]) < 0 ? level : low;
            high = values[level].compareTo(values[high]) > 0 ? level : high;
        }
        this.lowest = low;
        this.highest = high;
    }

    /**
     * {@return the values of the levels}
     * @param values the value of each level, in the order of the scale
     * @param isAsRated whether the values are those of the scale itself
     */
    public static LevelValues of(List<ExactNumber> values, boolean isAsRated) {
        return new LevelValues(values.toArray(new ExactNumber[0]), isAsRated);
    }

    boolean isAsRated() {
        return isAsRated;
    }

    /** {@return the value of each level, in the order of the scale} */
    public List<ExactNumber> all() {
        return List.of(values);
    }

    /** {@return how many levels there are} */
    public int count() {
        return values.length;
    }

    /** {@return the value of a level, by its index on the scale} */
    public ExactNumber value(int level) {
        return values[level];
    }

    /** {@return the lowest value} */
    public ExactNumber lowest() {
        return values[lowest];
    }

    /** {@return the highest value} */
    public ExactNumber highest() {
        return values[highest];
    }

    int lowestLevel() {
        return lowest;
    }

    int highestLevel() {
        return highest;
    }
}
