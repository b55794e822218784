// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.LocalizedText;

/**
 * A part of a glossary that a format leaves out or simplifies. Immutable and thread-safe.
 *
 * @param part the part
 * @param note what happens to the part, in English, Finnish and Swedish
 */
public record ExportLoss(GlossaryPart part, LocalizedText note) {
    /** Checks that nothing is null. */
    public ExportLoss {
        requireNonNull(part, "part");
        requireNonNull(note, "note");
    }

    /** {@return part and note in English, as {@code PLACES: left out}} */
    @Override
    public String toString() {
        return part + ": " + note;
    }
}
