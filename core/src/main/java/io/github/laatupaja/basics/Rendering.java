// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static java.util.Objects.requireNonNull;

/**
 * A text as shown to somebody who asked for a language. Immutable and thread-safe.
 *
 * @param text the wording
 * @param language the language that the wording is in
 * @param standing what the wording may be quoted as
 * @param isFallback whether the language asked for was missing, so that this is the original instead
 */
public record Rendering(String text, Language language, Standing standing, boolean isFallback) {
    /** Checks that nothing is null. */
    public Rendering {
        requireNonNull(text, "text");
        requireNonNull(language, "language");
        requireNonNull(standing, "standing");
    }

    /** {@return text and language, as {@code työpaja (fi)}} */
    @Override
    public String toString() {
        return text + " (" + language + ")";
    }
}
