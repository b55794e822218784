// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

/**
 * A number, bullet or separator that the deck sets before or after a text and that is no part of it.
 *
 * @param text the mark, or nothing
 * @param required whether the mark must stand there
 */
public record DeckMark(String text, boolean required) {
    public static final DeckMark NONE = new DeckMark("", false);
    public static final DeckMark BULLET = new DeckMark("•", true);
    public static final DeckMark PERHAPS_BULLET = new DeckMark("•", false);
    public static final DeckMark FULL_STOP = new DeckMark(".", true);

    /** {@return a number with its full stop} */
    public static DeckMark number(String number) {
        return new DeckMark(number + ".", true);
    }
}
