// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Language;

/** Says that a score or a node is not built, for its parts contradict each other: the first that do. */
public final class InconsistentScoreException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final ScoreFindingCode code;

    InconsistentScoreException(Finding finding) {
        super(finding.message(Language.ENGLISH));
        this.code = (ScoreFindingCode) finding.code();
    }

    /** {@return in what they contradict each other} */
    public ScoreFindingCode code() {
        return code;
    }
}
