// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

/**
 * A text with its label. Immutable and thread-safe.
 *
 * @param label what the text is about
 * @param text the text
 */
public record LabelledText(String label, String text) {
    /** {@return label and text in one line, as {@code painot: kaikki samat}} */
    @Override
    public String toString() {
        return label + ": " + text;
    }
}
