// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.laatupaja.basics.LocalizedText;
import java.io.Serializable;

/**
 * An editorial note on something odd in the source, which stands as printed. Immutable and thread-safe.
 *
 * @param code what kind of oddity, such as {@code double-space}
 * @param text the note
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Remark(String code, LocalizedText text) implements Serializable {
    /** Checks that nothing is null. */
    public Remark {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
    }

    /**
     * {@return a note}
     * @param code what kind of oddity, such as {@code double-space}
     * @param text the note
     */
    public static Remark of(String code, LocalizedText text) {
        return new Remark(code, text);
    }

    /** {@return code and note, as {@code double-space: …}} */
    @Override
    public String toString() {
        return code + ": " + text;
    }
}
