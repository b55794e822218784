// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a Finnish label inflects, word by word. Immutable and thread-safe.
 *
 * <p>The notation has a part for each word; the parts are joined by {@code " + "}. A part is {@code fixed} for a word that
 * never changes ({@code nuorten}). Otherwise it is the number of an inflection type of Kotimaisten kielten keskus, followed by
 * the consonant gradation if the word has one, and by {@code front} or {@code back} if the letters of the word do not decide
 * the vowels of its endings: {@code 39}, {@code 9 nt:nn}, {@code 5 kk:k front}.
 *
 * <p>The last word inflects, and the inflecting words before it agree with it in number and case. The notation ends in
 * {@code plural} if the label is a plural without a singular. The notation {@code exact} stands for a label, of any number of
 * words, that has no other forms and takes no clitics.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><td>työpajatoiminta</td><td>{@code 9 nt:nn}</td></tr>
 * <tr><td>nuorten työpajatoiminta</td><td>{@code fixed + 9 nt:nn}</td></tr>
 * <tr><td>sosiaalinen kuntoutus</td><td>{@code 38 + 39}</td></tr>
 * <tr><td>laatumerkki</td><td>{@code 5 kk:k front}</td></tr>
 * <tr><td>välityömarkkinat</td><td>{@code 12 plural}</td></tr>
 * </table>
 */
public final class Inflection implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String EXACT = "exact";
    private static final String PLURAL = " plural";
    private static final String SEPARATOR = " + ";

    @SuppressWarnings("serial") // immutable lists are serializable
    private final List<WordInflection> words;

    private final boolean isPlural;

    private Inflection(List<WordInflection> words, boolean isPlural) {
        this.words = words;
        this.isPlural = isPlural;
    }

    /**
     * {@return the inflection with a notation}
     * @param text the notation, as {@link #toString()} writes it
     * @throws IllegalArgumentException if the text is not in the notation, or names an unknown type or gradation
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Inflection parse(String text) {
        if (requireNonNull(text, "text").equals(EXACT)) {
            return new Inflection(List.of(), false);
        }
        boolean isPlural = text.endsWith(PLURAL);
        String parts = isPlural ? text.substring(0, text.length() - PLURAL.length()) : text;
        try {
            List<WordInflection> words = Stream.of(parts.split(" \\+ ", -1))
                    .map(WordInflection::parse)
                    .toList();
            if (words.get(words.size() - 1).isFixed()) {
                throw new IllegalArgumentException("the last word is fixed, expected '" + EXACT + "' or a type for it");
            }
            return new Inflection(words, isPlural);
        } catch (IllegalArgumentException cause) {
            throw new IllegalArgumentException("inflection '" + text + "': " + cause.getMessage(), cause);
        }
    }

    /** {@return whether the label has no other forms} */
    public boolean isExact() {
        return words.isEmpty();
    }

    /**
     * {@return all forms of a label, without clitics and without duplicates}
     *
     * <p>The forms are ordered by number, case ({@link GrammaticalCase}), parallel form and possessor; the form without a
     * possessor comes first. A text with several readings, such as {@code työpajani}, is listed with the first of them.
     * @param label the label in its base form, with single spaces between words
     * @throws IllegalArgumentException if the label and this inflection have different numbers of words, or if a word does
     *     not have an ending of its type and gradation
     */
    public List<InflectedForm> forms(String label) {
        return new LabelForms(label, declensions(label)).all();
    }

    /**
     * {@return the declensions of the words of a label, in order}
     * @param label the label in its base form, with single spaces between words
     * @throws IllegalArgumentException as for {@link #forms(String)}
     */
    public List<Declension> declensions(String label) {
        String[] texts = requireNonNull(label, "label").split(" ", -1);
        if (!isExact() && texts.length != words.size()) {
            throw new IllegalArgumentException("label '" + label + "' has " + texts.length + " words but inflection '"
                    + this + "' has " + words.size());
        }
        return IntStream.range(0, texts.length)
                .mapToObj(i -> declension(label, texts[i], i))
                .toList();
    }

    private Declension declension(String label, String word, int index) {
        try {
            if (word.isBlank()) {
                throw new IllegalArgumentException("a word is empty, expected single spaces between words");
            }
            return isExact()
                    ? Declension.fixed(word, VowelHarmony.FRONT, false)
                    : words.get(index).declension(word, isPlural, index == words.size() - 1);
        } catch (IllegalArgumentException cause) {
            throw new IllegalArgumentException("label '" + label + "': " + cause.getMessage(), cause);
        }
    }

    /** {@return the notation} */
    @JsonValue
    @Override
    public String toString() {
        return isExact()
                ? EXACT
                : words.stream().map(WordInflection::toString).collect(Collectors.joining(SEPARATOR))
                        + (isPlural ? PLURAL : "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Inflection that && words.equals(that.words) && isPlural == that.isPlural;
    }

    @Override
    public int hashCode() {
        return 31 * words.hashCode() + Boolean.hashCode(isPlural);
    }
}
