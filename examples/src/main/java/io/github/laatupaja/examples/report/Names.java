// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.assessment.AssessorKind;
import io.github.laatupaja.assessment.AssessorRole;

/** What the library's constants are called in a report. */
public final class Names {
    private Names() {}

    /** {@return what a report calls it} */
    public static Phrase of(AssessorKind kind) {
        return switch (kind) {
            case SELF -> Phrase.SELF;
            case PEER_AUDIT -> Phrase.PEER_AUDIT;
            case EXTERNAL_AUDIT -> Phrase.EXTERNAL_AUDIT;
        };
    }

    /** {@return what a report calls it} */
    public static Phrase of(AssessorRole role) {
        return switch (role) {
            case STAFF -> Phrase.STAFF;
            case MANAGEMENT -> Phrase.MANAGEMENT;
            case PARTICIPANT -> Phrase.PARTICIPANT;
            case PARTNER -> Phrase.PARTNER;
        };
    }
}
