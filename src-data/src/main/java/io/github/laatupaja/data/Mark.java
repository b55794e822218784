// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

/**
 * A number, bullet or separator that the deck sets before or after a text and that is no part of it.
 *
 * @param text the mark, or nothing
 * @param required whether the mark must stand there
 */
record Mark(String text, boolean required) {
    static final Mark NONE = new Mark("", false);
    static final Mark BULLET = new Mark("•", true);
    static final Mark PERHAPS_BULLET = new Mark("•", false);
    static final Mark FULL_STOP = new Mark(".", true);

    /** {@return a number with its full stop} */
    static Mark number(String number) {
        return new Mark(number + ".", true);
    }
}
