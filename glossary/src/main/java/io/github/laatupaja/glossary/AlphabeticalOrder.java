// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Language;
import java.util.Comparator;

/**
 * The order of an alphabetical list: word by word, so that a space comes before every letter. Immutable and thread-safe.
 *
 * <p>{@link #FINNISH} is that of SFS 4600:2022 as far as words in Latin letters go: v and w are letters of their own, å, ä
 * and ö come last, ü goes with y, ø and õ with ö, æ as ae, ß as ss, þ as th, and other marks over letters make no difference.
 * Punctuation makes none either, but a dash counts as a space; digits come before letters. Two texts that are alike so far
 * differ by their marks, then by space before hyphen before neither, then by small before capital letter: it is consistent
 * with {@code equals}. The JDK's Finnish collator still takes w for v.
 *
 * <p>Swedish has the same order; in other languages å, ä and ö go with a and o.
 */
public final class AlphabeticalOrder implements Comparator<String> {
    /** The order in Finland, for Finnish and Swedish. */
    public static final AlphabeticalOrder FINNISH = new AlphabeticalOrder(true);

    /** The order of languages in which å, ä and ö are marked forms of a and o. */
    private static final AlphabeticalOrder BASIC = new AlphabeticalOrder(false);

    private final boolean hasOwnLettersLast;

    private AlphabeticalOrder(boolean hasOwnLettersLast) {
        this.hasOwnLettersLast = hasOwnLettersLast;
    }

    /** {@return the order of a language: the Finnish one for {@code fi} and {@code sv}, the basic one for all others} */
    public static AlphabeticalOrder of(Language language) {
        String tag = language.value();
        return isOf("fi", tag) || isOf("sv", tag) ? FINNISH : BASIC;
    }

    private static boolean isOf(String language, String tag) {
        return tag.equals(language) || tag.startsWith(language + "-");
    }

    /** {@return below, at or above zero as the first text comes before, with or after the second} */
    @Override
    public int compare(String one, String other) {
        CollationKey first = CollationKey.of(requireNonNull(one, "one"), hasOwnLettersLast);
        return first.compareTo(CollationKey.of(requireNonNull(other, "other"), hasOwnLettersLast));
    }

    /** {@return the order in words} */
    @Override
    public String toString() {
        return "a to z" + (hasOwnLettersLast ? ", then å, ä, ö" : "");
    }
}
