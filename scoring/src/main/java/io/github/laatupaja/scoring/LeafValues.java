// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each level of a scale counts as for one criterion; on an interval, what its two ends do. */
final class LeafValues implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RatingScale scale;
    private final @Nullable Valuation valuation; // null: what the scale says
    private final ExactNumber[] values;
    private final int lowest;
    private final int highest;

    LeafValues(RatingScale scale, @Nullable Valuation valuation) {
        this.scale = scale;
        this.valuation = valuation;
        this.values = values();
        int low = 0;
        int high = values.length - 1;
        for (int i = 0; i < values.length; i++) {
            low = values[i].compareTo(values[low]) < 0 ? i : low;
            high = values[i].compareTo(values[high]) > 0 ? i : high;
        }
        this.lowest = low;
        this.highest = high;
    }

    private ExactNumber[] values() {
        List<RatingLevel> levels = scale.levels();
        if (levels.isEmpty()) {
            return new ExactNumber[] {value(scale.lowest(), null), value(scale.highest(), null)};
        }
        ExactNumber[] values = new ExactNumber[levels.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(levels.get(i).value(), levels.get(i));
        }
        return values;
    }

    private ExactNumber value(BigDecimal worth, @Nullable RatingLevel level) {
        return valuation == null ? ExactNumber.of(worth) : valuation.value(scale, worth, level);
    }

    /** {@return the values of every leaf, in order; leaves of one valuation share theirs} */
    static LeafValues[] of(List<TreeNode> leaves, RatingScale scale, TreeOptions options) {
        LeafValues[] all = new LeafValues[leaves.size()];
        if (options.valuations().isEmpty()) {
            Arrays.fill(all, new LeafValues(scale, options.valuation()));
            return all;
        }
        List<LeafValues> made = new ArrayList<>();
        for (int leaf = 0; leaf < all.length; leaf++) {
            Valuation valuation =
                    options.valuation((CriterionId) leaves.get(leaf).id());
            LeafValues its = null;
            for (LeafValues one : made) {
                its = Objects.equals(one.valuation, valuation) ? one : its;
            }
            if (its == null) {
                its = new LeafValues(scale, valuation);
                made.add(its);
            }
            all[leaf] = its;
        }
        return all;
    }

    /** {@return what a number on an interval counts as} */
    ExactNumber ofNumber(BigDecimal number) {
        return value(number, null);
    }

    /** {@return what a level counts as, by its place on the scale} */
    ExactNumber ofLevel(int level) {
        return values[level];
    }

    List<ExactNumber> all() {
        return List.of(values);
    }

    int levels() {
        return values.length;
    }

    /** {@return whether a rating can count as 0} */
    boolean hasZero() {
        for (ExactNumber value : values) {
            if (value.signum() == 0) {
                return true;
            }
        }
        // between the ends of an interval, or with it upside down
        return scale.levels().isEmpty() && values[0].signum() != values[1].signum();
    }

    /** {@return the place of the level that counts least} */
    int lowest() {
        return lowest;
    }

    /** {@return the place of the level that counts most} */
    int highest() {
        return highest;
    }
}
