// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.score.ScoreNode;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one score and what an engine computed for its groups. What explains the score is computed when it is first
 * asked for.
 */
final class TreeScore implements Serializable {
    private static final long serialVersionUID = 1L;

    final TreeProgram program;
    final AnswerRow row;
    final GroupScores scores;
    final @Nullable Assessment assessment;

    private transient volatile @Nullable GroupScores lowestPossible;
    private transient volatile @Nullable GroupScores highestPossible;
    private transient volatile @Nullable Explanation explanation;

    TreeScore(TreeProgram program, AnswerRow row, @Nullable Assessment assessment) {
        this.program = program;
        this.row = row;
        this.scores = program.engine().evaluate(row);
        this.assessment = assessment;
    }

    ScoreNode total() {
        return ScoreNode.of(new TreeNodeDetails(this, program.tree.root()));
    }

    /** {@return the scores if everything that is asked were at its lowest} */
    GroupScores lowestPossible() {
        GroupScores computed = lowestPossible;
        if (computed == null) {
            computed = program.engine().evaluate(row.allAt(false));
            lowestPossible = computed;
        }
        return computed;
    }

    /** {@return the scores if everything that is asked were at its highest} */
    GroupScores highestPossible() {
        GroupScores computed = highestPossible;
        if (computed == null) {
            computed = program.engine().evaluate(row.allAt(true));
            highestPossible = computed;
        }
        return computed;
    }

    Explanation explanation() {
        Explanation made = explanation;
        if (made == null) {
            made = new Explanation(this);
            explanation = made;
        }
        return made;
    }
}
