// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

/**
 * A number, bullet or separator that the deck prints before or after a text, and that is not part of the text. Immutable and
 * thread-safe.
 *
 * @param text the characters of the mark; empty for no mark
 * @param required whether a missing mark is a finding
 */
public record DeckMark(String text, boolean required) {
    public static final DeckMark NONE = new DeckMark("", false);
    public static final DeckMark BULLET = new DeckMark("•", true);
    public static final DeckMark OPTIONAL_BULLET = new DeckMark("•", false);
    public static final DeckMark FULL_STOP = new DeckMark(".", true);

    /** {@return a number with a full stop} */
    public static DeckMark number(String number) {
        return new DeckMark(number + ".", true);
    }
}
