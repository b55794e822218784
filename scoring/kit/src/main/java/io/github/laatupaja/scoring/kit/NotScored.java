// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

/** Says that a method gave no score at all, with what it threw instead. */
final class NotScored extends AssertionError {
    private static final long serialVersionUID = 1L;

    NotScored(Throwable cause) {
        super("no score: " + cause, cause);
    }
}
