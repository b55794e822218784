// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

/** Halves of characters: Java's strings may hold them, text in UTF-8 cannot. */
final class Surrogates {
    private Surrogates() {}

    /** {@return whether there is half of a character in a text, without the other half} */
    static boolean isAnyAlone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
