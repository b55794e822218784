// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

/** What became of a criterion or group in a score. */
public enum NodeState {
    /** There is a score. */
    SCORED("scored"),
    /** The criterion is not asked of this workshop. */
    NOT_APPLICABLE("not-applicable"),
    /** The criterion is asked and not rated. */
    MISSING("missing"),
    /** There would be a score, but a policy of the method holds it back. */
    WITHHELD("withheld"),
    /** Nothing below is asked, nothing of it is rated, or nothing of that has any weight. */
    NOTHING_TO_SCORE("nothing-to-score");

    private final String text;

    NodeState(String text) {
        this.text = text;
    }

    /** {@return the state as JSON names it} */
    public String text() {
        return text;
    }
}
