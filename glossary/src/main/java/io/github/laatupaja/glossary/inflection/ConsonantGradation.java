// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.io.Serializable;

/**
 * Consonant gradation: what the strong grade has, and what stands for it in the weak one.
 *
 * <p>Source: the fourteen kinds that Kotimaisten kielten keskus marks A to M in its word list ({@code kk:k} to {@code k:j}),
 * and {@code gg:g}, {@code bb:b}, {@code dd:d} of newer loans; {@code k:-} says that nothing is left, {@code ik:j} that the
 * second half of a diphthong goes too ({@code aika}, {@code ajan}).
 */
final class ConsonantGradation implements Serializable {
    private static final long serialVersionUID = 1L;

    static final ConsonantGradation NONE = new ConsonantGradation("", "");
    private static final String KNOWN =
            "kk:k, pp:p, tt:t, k:-, p:v, t:d, nk:ng, mp:mm, lt:ll, nt:nn, rt:rr, k:j, ik:j, k:v, gg:g, bb:b, dd:d";

    private final String strong;
    private final String weak;

    ConsonantGradation(String strong, String weak) {
        this.strong = strong;
        this.weak = weak;
    }

    /** {@return the strong grade; empty, like the weak one, where a word has no gradation} */
    String strong() {
        return strong;
    }

    /** {@return the weak grade} */
    String weak() {
        return weak;
    }

    /** {@return the gradation of a text such as {@code nt:nn}} */
    static ConsonantGradation parse(String text) {
        if (!(", " + KNOWN + ",").contains(", " + text + ",")) {
            throw new IllegalArgumentException("gradation '" + text + "' is not one of " + KNOWN);
        }
        int colon = text.indexOf(':');
        String weak = text.substring(colon + 1);
        return new ConsonantGradation(text.substring(0, colon), weak.equals("-") ? "" : weak);
    }

    boolean isNone() {
        return strong.isEmpty();
    }

    /** {@return whether the grades can follow a beginning: {@code k:j} needs a consonant before it} */
    boolean fits(String before) {
        return !(strong.equals("k") && weak.equals("j") && VowelHarmony.isVowel(before, before.length() - 1));
    }

    /**
     * {@return the weak grade between two parts of a word}
     *
     * <p>Where {@code k} goes and leaves a vowel twice after a diphthong or a long vowel, an apostrophe parts them:
     * {@code vaaka}, {@code vaa'an}, but {@code haka}, {@code haan}.
     */
    String weakBetween(String before, String after) {
        int last = before.length() - 1;
        boolean goes = weak.isEmpty() && !isNone() && !after.isEmpty();
        boolean isLong = VowelHarmony.isVowel(before, last) && VowelHarmony.isVowel(before, last - 1);
        return goes && isLong && before.charAt(last) == after.charAt(0) ? "'" : weak;
    }

    @Override
    public String toString() {
        return strong + ":" + (weak.isEmpty() ? "-" : weak);
    }
}
