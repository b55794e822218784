// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.text;

import io.github.laatupaja.assessment.AssessorKind;
import io.github.laatupaja.assessment.AssessorRole;

/** What the library's constants are called in a report. */
public final class ConstantNames {
    private ConstantNames() {}

    /** {@return what a report calls it} */
    public static ProgramText of(AssessorKind kind) {
        return switch (kind) {
            case SELF -> ProgramText.SELF;
            case PEER_AUDIT -> ProgramText.PEER_AUDIT;
            case EXTERNAL_AUDIT -> ProgramText.EXTERNAL_AUDIT;
        };
    }

    /** {@return what a report calls it} */
    public static ProgramText of(AssessorRole role) {
        return switch (role) {
            case STAFF -> ProgramText.STAFF;
            case MANAGEMENT -> ProgramText.MANAGEMENT;
            case PARTICIPANT -> ProgramText.PARTICIPANT;
            case PARTNER -> ProgramText.PARTNER;
        };
    }
}
