// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

/** One changed letter or digit. */
final class ChangedLetter {
    private ChangedLetter() {}

    /** {@return a text with one of its letters or digits changed; which one depends on a number alone} */
    static String change(String text, int number) {
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
