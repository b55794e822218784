// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import java.util.List;

/**
 * Why a prepared method is not made, or does not score. Declared as what every class knows: the verifier would load these
 * exceptions with each class that throws them.
 */
final class Refusals {
    private Refusals() {}

    /** {@return a {@link PreparationException}} */
    static IllegalArgumentException unfit(MethodId method, List<PreparationFault> faults) {
        return new PreparationException(method, faults);
    }

    /** {@return an {@link InvalidDataException} with all findings} */
    static IllegalArgumentException unsound(Assessment assessment, CriteriaFramework framework) {
        return new InvalidDataException("assessment", assessment.check(framework));
    }

    static IllegalArgumentException onOtherScale(ScaleId assessed, RatingScale scale) {
        return new IllegalArgumentException("assessment is on scale '" + assessed
                + "' but the method was made ready for scale '" + scale.id() + "'");
    }

    static IllegalArgumentException onUnlikeScale(ScaleId assessed, CriteriaFramework framework, String difference) {
        return new IllegalArgumentException("assessment is on scale '" + assessed + "' of edition '"
                + framework.edition() + "' but the method was made ready for another scale of that id: " + difference);
    }

    /** Sees to a row of a table; not to its answers where there is a fast tree, which does that itself. */
    static void checkRow(PreparedTree tree, byte[] levels) {
        checkHasLevels(tree);
        if (levels.length != tree.leaves.size()) {
            throw new IllegalArgumentException("row has " + levels.length + " answers, expected " + tree.leaves.size()
                    + ", one for each criterion");
        }
        if (tree.fast == null) {
            checkRange(tree, levels);
        }
    }

    static void checkRange(PreparedTree tree, byte[] levels) {
        int count = tree.leafValues[0].levels();
        for (int leaf = 0; leaf < levels.length; leaf++) {
            if (levels[leaf] < PreparedTree.UNANSWERED || levels[leaf] >= count) {
                throw new IllegalArgumentException("answer " + levels[leaf] + " for " + tree.leaves.get(leaf)
                        + " is neither a place on scale " + tree.scale + " nor one of the constants");
            }
        }
    }

    static void checkHasLevels(PreparedTree tree) {
        if (tree.scale.interval().isPresent()) {
            throw new IllegalArgumentException("scale " + tree.scale + " has no levels, which a row would name");
        }
    }
}
