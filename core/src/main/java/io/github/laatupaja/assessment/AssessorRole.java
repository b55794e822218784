// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which role somebody assesses. */
public enum AssessorRole {
    /** A member of the staff. */
    @JsonProperty("staff")
    STAFF("staff"),
    /** A member of the management. */
    @JsonProperty("management")
    MANAGEMENT("management"),
    /** Somebody in coaching at the workshop ({@code valmentautuja}). */
    @JsonProperty("participant")
    PARTICIPANT("participant"),
    /** A partner, commissioner or referring body. */
    @JsonProperty("partner")
    PARTNER("partner");

    private final String text;

    AssessorRole(String text) {
        this.text = text;
    }

    /** {@return the constant as JSON names it} */
    public String text() {
        return text;
    }
}
