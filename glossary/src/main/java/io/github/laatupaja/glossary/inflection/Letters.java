// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

/** What the rules need to know of letters; all are small ones. */
final class Letters {
    private static final String VOWELS = "aeiouyåäö";

    private Letters() {}

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /** {@return whether a vowel stands at a place of a text; false outside the text} */
    static boolean isVowel(CharSequence text, int index) {
        return index >= 0 && index < text.length() && isVowel(text.charAt(index));
    }

    /** {@return whether a text goes on with a part at a place} */
    static boolean isAt(char[] text, int from, int to, String part) {
        int length = part.length();
        if (to - from < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[from + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
