// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.Rating;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an assessment says of each leaf of a prepared tree, in the order of the tree. */
final class Sheet implements Serializable {
    private static final long serialVersionUID = 1L;

    final Assessment assessment;
    private final AnswerState[] states;
    private final @Nullable FeatureId[] missingFeatures;
    private final @Nullable ExactNumber[] values;

    private Sheet(Assessment assessment, int leaves) {
        this.assessment = assessment;
        this.states = new AnswerState[leaves];
        this.missingFeatures = new FeatureId[leaves];
        this.values = new ExactNumber[leaves];
    }

    static Sheet of(Assessment assessment, PreparedTree tree) {
        Map<CriterionId, Answer> answers = new HashMap<>();
        for (Answer answer : assessment.answers()) {
            answers.put(answer.criterion(), answer);
        }
        Sheet sheet = new Sheet(assessment, tree.leaves.size());
        for (TreeNode leaf : tree.leaves) {
            sheet.fill(leaf, answers.get(leaf.id()), tree);
        }
        return sheet;
    }

    private void fill(TreeNode node, @Nullable Answer answer, PreparedTree tree) {
        int leaf = node.firstLeaf;
        states[leaf] = answer == null ? AnswerState.UNANSWERED : answer.state();
        missingFeatures[leaf] = answer == null ? null : answer.missingFeature().orElse(null);
        if (states[leaf] == AnswerState.UNANSWERED && node.criterion != null) {
            FeatureId missing =
                    node.criterion.missingFeature(assessment.profile()).orElse(null);
            missingFeatures[leaf] = missing;
            states[leaf] = missing == null ? AnswerState.UNANSWERED : AnswerState.NOT_APPLICABLE;
        }
        if (states[leaf] == AnswerState.RATED && answer != null) {
            Rating rating = answer.rating().orElseThrow();
            values[leaf] = ExactNumber.of(tree.scale.value(rating).orElseThrow());
        }
    }

    AnswerState state(int leaf) {
        return states[leaf];
    }

    /** {@return the feature for whose absence a leaf is not applicable, if that is why} */
    @Nullable
    FeatureId missingFeature(int leaf) {
        return missingFeatures[leaf];
    }

    /** {@return the values of the rated leaves, and a value for those that are asked and missing; null elsewhere} */
    @Nullable
    ExactNumber[] values(@Nullable ExactNumber missing) {
        @Nullable ExactNumber[] all = values.clone();
        for (int leaf = 0; leaf < all.length; leaf++) {
            if (isMissing(leaf)) {
                all[leaf] = missing;
            }
        }
        return all;
    }

    /** {@return one value for every leaf that is asked, whatever it was rated; null elsewhere} */
    @Nullable
    ExactNumber[] all(ExactNumber value) {
        @Nullable ExactNumber[] all = new ExactNumber[states.length];
        for (int leaf = 0; leaf < all.length; leaf++) {
            all[leaf] = states[leaf] == AnswerState.NOT_APPLICABLE ? null : value;
        }
        return all;
    }

    private boolean isMissing(int leaf) {
        return states[leaf] == AnswerState.DONT_KNOW || states[leaf] == AnswerState.UNANSWERED;
    }

    /** {@return how many leaves below a node are in which state} */
    Coverage coverage(TreeNode node) {
        int rated = 0;
        int notApplicable = 0;
        int dontKnow = 0;
        int unanswered = 0;
        for (int leaf = node.firstLeaf; leaf < node.endLeaf(); leaf++) {
            AnswerState state = states[leaf]; // no switch: it would cost a class at start-up
            rated += state == AnswerState.RATED ? 1 : 0;
            notApplicable += state == AnswerState.NOT_APPLICABLE ? 1 : 0;
            dontKnow += state == AnswerState.DONT_KNOW ? 1 : 0;
            unanswered += state == AnswerState.UNANSWERED ? 1 : 0;
        }
        return new Coverage(rated, notApplicable, dontKnow, unanswered);
    }
}
