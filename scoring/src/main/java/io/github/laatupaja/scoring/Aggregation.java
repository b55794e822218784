// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How a group's score comes of what is below it. Immutable and thread-safe.
 *
 * <p><b>Flat</b> looks at all criteria below at any depth, and at their weights alone; <b>nested</b> looks at the scores
 * of the criteria and groups right below, and at the weights of these. With groups of unlike size the two differ.
 */
public final class Aggregation implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The weighted arithmetic mean over all criteria below. */
    public static final Aggregation FLAT_MEAN = new Aggregation("flat-mean", false, true);

    /** The weighted arithmetic mean over the children's scores. */
    public static final Aggregation NESTED_MEAN = new Aggregation("nested-mean", true, true);

    /** The weighted sum over all criteria below. */
    public static final Aggregation FLAT_SUM = new Aggregation("flat-sum", false, false);

    /** The weighted sum over the children's scores. */
    public static final Aggregation NESTED_SUM = new Aggregation("nested-sum", true, false);

    private final String name;
    private final boolean isNested;
    private final boolean isMean;

    private Aggregation(String name, boolean isNested, boolean isMean) {
        this.name = name;
        this.isNested = isNested;
        this.isMean = isMean;
    }

    /** {@return whether it looks at the children's scores, and not at all criteria below} */
    public boolean isNested() {
        return isNested;
    }

    boolean isMean() {
        return isMean;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Aggregation that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return the name, such as {@code flat-mean}} */
    @Override
    public String toString() {
        return name;
    }
}
