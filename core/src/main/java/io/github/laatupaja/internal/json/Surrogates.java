// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

/** Halves of characters: Java's strings may hold them, text in UTF-8 cannot. */
final class Surrogates {
    private Surrogates() {}

    /** {@return whether there is half of a character in a text, without the other half} */
    static boolean isAnyAlone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }
}
