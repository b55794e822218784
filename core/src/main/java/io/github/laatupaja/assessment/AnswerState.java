// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a criterion in an assessment. The four are never mixed up, and none of them is a zero. */
public enum AnswerState {
    /** The assessor gave a rating. */
    @JsonProperty("rated")
    RATED("rated"),
    /** The criterion is not asked of this workshop, for a reason. */
    @JsonProperty("not-applicable")
    NOT_APPLICABLE("not-applicable"),
    /** The assessor was asked and cannot say. */
    @JsonProperty("dont-know")
    DONT_KNOW("dont-know"),
    /** There is no answer. */
    @JsonProperty("unanswered")
    UNANSWERED("unanswered");

    private final String text;

    AnswerState(String text) {
        this.text = text;
    }

    /** {@return the constant as JSON names it} */
    public String text() {
        return text;
    }
}
