// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.io.Serializable;
import java.util.List;

/**
 * Consonant gradation: the consonants of the strong grade and those that replace them in the weak grade.
 *
 * <p>Source: the thirteen gradations {@code kk:k} to {@code k:v} that Kotimaisten kielten keskus marks with the letters A to M
 * in its word list, and {@code gg:g}, {@code bb:b} and {@code dd:d} of recent loanwords. In {@code k:-}, nothing replaces the
 * {@code k}. In {@code ik:j}, the second half of a diphthong is replaced too ({@code aika}, {@code ajan}).
 *
 * @param strong the strong grade; empty if the word has no gradation
 * @param weak the weak grade; may be empty
 */
record ConsonantGradation(String strong, String weak) implements Serializable {
    static final ConsonantGradation NONE = new ConsonantGradation("", "");

    private static final List<String> KNOWN = List.of(
            "kk:k", "pp:p", "tt:t", "k:-", "p:v", "t:d", "nk:ng", "mp:mm", "lt:ll", "nt:nn", "rt:rr", "k:j", "ik:j",
            "k:v", "gg:g", "bb:b", "dd:d");

    /** {@return the gradation with a notation such as {@code nt:nn}} */
    static ConsonantGradation parse(String notation) {
        if (!KNOWN.contains(notation)) {
            throw new IllegalArgumentException(
                    "gradation '" + notation + "' is unknown, expected one of " + String.join(", ", KNOWN));
        }
        int colon = notation.indexOf(':');
        String weak = notation.substring(colon + 1);
        return new ConsonantGradation(notation.substring(0, colon), weak.equals("-") ? "" : weak);
    }

    boolean isNone() {
        return strong.isEmpty();
    }

    /** {@return whether the grades can follow the beginning of a word; {@code k:j} needs a consonant before it} */
    boolean canFollow(String beginning) {
        return !(strong.equals("k") && weak.equals("j") && VowelHarmony.isVowel(beginning, beginning.length() - 1));
    }

    /**
     * {@return the weak grade between two parts of a word}
     *
     * <p>If {@code k} disappears between two equal vowels, and the first belongs to a diphthong or a long vowel, an
     * apostrophe separates them: {@code vaaka}, {@code vaa'an}, but {@code haka}, {@code haan}.
     */
    String weakBetween(String before, String after) {
        int last = before.length() - 1;
        boolean disappears = weak.isEmpty() && !isNone() && !after.isEmpty();
        boolean isLong = VowelHarmony.isVowel(before, last) && VowelHarmony.isVowel(before, last - 1);
        return disappears && isLong && before.charAt(last) == after.charAt(0) ? "'" : weak;
    }

    @Override
    public String toString() {
        return strong + ":" + (weak.isEmpty() ? "-" : weak);
    }
}
