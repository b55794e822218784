// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Language;

/** Reports the first contradiction between the parts of a score or node that was to be built. */
public final class InconsistentScoreException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final ScoreFindingCode code;

    InconsistentScoreException(Finding finding) {
        super(finding.message(Language.ENGLISH));
        this.code = (ScoreFindingCode) finding.code();
    }

    /** {@return the kind of contradiction} */
    public ScoreFindingCode code() {
        return code;
    }
}
