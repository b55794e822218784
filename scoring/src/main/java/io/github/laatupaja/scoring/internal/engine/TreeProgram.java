// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.ScoreNode;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method compiled for a framework and a scale: the tree, what levels count as, and the engine. */
public final class TreeProgram implements Serializable {
    private static final long serialVersionUID = 1L;

    final ScoringTree tree;
    final RatingScale scale;
    final boolean isMonotone;

    final LevelValues[] leafValues;

    private final Engine engine;

    /**
     * Compiles a method.
     *
     * @param tree the tree
     * @param scale the scale
     * @param leafValues what the levels of the scale count as, for each criterion in published order
     * @param isMonotone whether a higher rating can never lower a score
     */
    public TreeProgram(ScoringTree tree, RatingScale scale, List<LevelValues> leafValues, boolean isMonotone) {
        this.tree = tree;
        this.scale = scale;
        this.isMonotone = isMonotone;
        this.leafValues = leafValues.toArray(new LevelValues[0]);
        this.engine = Engine.of(tree, this.leafValues, scale.interval().isEmpty());
    }

    /** {@return the tree} */
    public ScoringTree tree() {
        return tree;
    }

    /** {@return what the levels count as for a criterion} */
    public LevelValues levelValues(TreeNode leaf) {
        return leafValues[leaf.firstLeaf];
    }

    /** {@return the engine} */
    public Engine engine() {
        return engine;
    }

    /**
     * {@return the total of a score}
     * @param levels the answer to each criterion, see {@link AnswerRow}; not copied
     * @param numbers the values of ratings on an interval; null on a scale of levels
     * @param assessment the assessment, for the reasons; null for a row of a table
     */
    public ScoreNode score(byte[] levels, @Nullable ExactNumber @Nullable [] numbers, @Nullable Assessment assessment) {
        return new TreeScore(this, new AnswerRow(leafValues, levels, numbers), assessment).total();
    }
}
