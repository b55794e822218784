// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Language;
import java.util.Comparator;

/**
 * Alphabetical order, word by word: a space comes before every letter. Immutable and thread-safe.
 *
 * <p>{@link #FINNISH} follows SFS 4600:2022 for words in Latin letters: v and w are different letters, and å, ä and ö come last.
 * ü is sorted as y, ø and õ as ö, æ as ae, ß as ss, and þ as th; other marks on letters are ignored. Punctuation is ignored
 * too, but a dash counts as a space. Digits come before letters.
 *
 * <p>Texts that are equal so far are ordered by their marks, then spaces come before hyphens and hyphens before neither, then
 * lower case comes before upper case. The order is consistent with {@code equals}. The Finnish collator of the JDK is not used,
 * because it still treats w as v.
 *
 * <p>Swedish has the same order. In other languages, å, ä and ö are sorted as a and o.
 */
public final class AlphabeticalOrder implements Comparator<String> {
    /** The order of Finnish and Swedish. */
    public static final AlphabeticalOrder FINNISH = new AlphabeticalOrder(true);

    /** The order of other languages, in which å, ä and ö are variants of a and o. */
    private static final AlphabeticalOrder BASIC = new AlphabeticalOrder(false);

    private final boolean sortsOwnLettersLast;

    private AlphabeticalOrder(boolean sortsOwnLettersLast) {
        this.sortsOwnLettersLast = sortsOwnLettersLast;
    }

    /** {@return the order of a language: {@link #FINNISH} for Finnish and Swedish, the basic order for all others} */
    public static AlphabeticalOrder of(Language language) {
        return language.value().matches("(fi|sv)(-.*)?") ? FINNISH : BASIC;
    }

    /** {@return a negative number, zero or a positive number if the first text comes before, equals or comes after the other} */
    @Override
    public int compare(String one, String other) {
        CollationKey first = CollationKey.of(requireNonNull(one, "one"), sortsOwnLettersLast);
        return first.compareTo(CollationKey.of(requireNonNull(other, "other"), sortsOwnLettersLast));
    }

    /** {@return the order of the letters} */
    @Override
    public String toString() {
        return "a to z" + (sortsOwnLettersLast ? ", then å, ä, ö" : "");
    }
}
