// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

/** Changes one letter or digit of a text. */
final class ChangedLetter {
    private ChangedLetter() {}

    /** {@return a text with one letter or digit changed; a number determines which one} */
    static String in(String text, int number) {
        int[] letters = text.chars().filter(Character::isLetterOrDigit).toArray();
        int ordinal = Math.floorMod(number * 31, Math.max(1, letters.length));
        StringBuilder changed = new StringBuilder(text);
        for (int index = 0; index < text.length(); index++) {
            if (Character.isLetterOrDigit(text.charAt(index)) && ordinal-- == 0) {
                changed.setCharAt(index, text.charAt(index) == 'x' ? 'y' : 'x');
            }
        }
        return changed.toString();
    }
}
