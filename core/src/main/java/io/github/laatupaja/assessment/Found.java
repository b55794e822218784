// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;

/** Words findings; apart, so that an assessment without any is checked without their classes. */
final class Found {
    private Found() {}

    static Finding of(FindingCode code, String path, Object... arguments) {
        return Finding.of(code, path, arguments);
    }

    static Finding in(Answer answer, int place, FindingCode code, String field, Object... arguments) {
        return of(code, "answers[" + place + "]" + field, arguments).about(answer.criterion());
    }
}
