// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.basics.LocalizedText;

/** The state of the total, a group or a criterion in a score. */
public enum NodeState {
    /** There is a score. */
    SCORED("scored", "scored", "pisteytetty", "poängsatt"),
    /** The criterion is not asked of this workshop. */
    NOT_APPLICABLE("not-applicable", "not applicable", "ei sovellettavissa", "inte tillämpligt"),
    /** The criterion is asked and not rated. */
    MISSING("missing", "missing", "puuttuu", "saknas"),
    /** The score is withheld by a policy of the method. */
    WITHHELD("withheld", "withheld", "ei näytetä", "visas inte"),
    /** Nothing below is asked, nothing asked is rated, or nothing rated has a weight. */
    NOTHING_TO_SCORE("nothing-to-score", "nothing to score", "ei pisteytettävää", "inget att poängsätta");

    private final String text;
    private final String english;
    private final String finnish;
    private final String swedish;

    NodeState(String text, String english, String finnish, String swedish) {
        this.text = text;
        this.english = english;
        this.finnish = finnish;
        this.swedish = swedish;
    }

    /** {@return the state as JSON names it} */
    public String text() {
        return text;
    }

    /** {@return the state of a criterion with an answer} */
    static NodeState of(AnswerState answer) {
        return switch (answer) {
            case RATED -> SCORED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case DONT_KNOW, UNANSWERED -> MISSING;
        };
    }

    /** {@return the answer of a criterion in this state; unanswered where the state does not say} */
    AnswerState usualAnswer() {
        return switch (this) {
            case SCORED -> AnswerState.RATED;
            case NOT_APPLICABLE -> AnswerState.NOT_APPLICABLE;
            default -> AnswerState.UNANSWERED;
        };
    }

    /** {@return the state in words, in three languages} */
    public LocalizedText label() {
        return MethodDescription.text(english, finnish, swedish);
    }
}
