// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.basics.LocalizedText;

/** What became of a criterion or group in a score. */
public enum NodeState {
    /** There is a score. */
    SCORED("scored", "scored", "pisteytetty", "poängsatt"),
    /** The criterion is not asked of this workshop. */
    NOT_APPLICABLE("not-applicable", "not applicable", "ei sovellettavissa", "inte tillämpligt"),
    /** The criterion is asked and not rated. */
    MISSING("missing", "missing", "puuttuu", "saknas"),
    /** There would be a score, but a policy of the method holds it back. */
    WITHHELD("withheld", "withheld", "ei näytetä", "visas inte"),
    /** Nothing below is asked, nothing of it is rated, or nothing of that has any weight. */
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

    /** {@return the state in words, in three languages} */
    public LocalizedText label() {
        return MethodDescription.text(english, finnish, swedish);
    }
}
