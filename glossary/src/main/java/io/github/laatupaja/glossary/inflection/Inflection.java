// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How a Finnish label inflects, word by word. Immutable and thread-safe.
 *
 * <p>The notation has a part for each word, joined by {@code " + "}. A part is {@code fixed} for a word that never changes
 * ({@code nuorten}), or the number of an inflection type of Kotimaisten kielten keskus, with a consonant gradation where the
 * word has one, and with {@code front} or {@code back} where the vowels of its endings cannot be told from its letters:
 * {@code 39}, {@code 9 nt:nn}, {@code 5 kk:k front}. {@code plural} at the end says that the label is a plural without a
 * singular. The last word inflects, and inflecting words before it agree with it in number and case. {@code exact}, alone,
 * says of a label of any length that it has no form but itself, and no clitics.
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
    private static final String AND = " + ";

    private final List<WordInflection> words;
    private final boolean isPlural;

    private Inflection(List<WordInflection> words, boolean isPlural) {
        this.words = words;
        this.isPlural = isPlural;
    }

    /**
     * {@return the inflection that a text says}
     * @param text the notation, as {@link #toString()} writes it
     * @throws IllegalArgumentException if the text is not in the notation, or names an unknown type or gradation
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Inflection parse(String text) {
        if (requireNonNull(text, "text").equals(EXACT)) {
            return new Inflection(List.of(), false);
        }
        boolean isPlural = text.endsWith(PLURAL);
        List<WordInflection> words = new ArrayList<>();
        try {
            for (String word : parts(isPlural ? text.substring(0, text.length() - PLURAL.length()) : text, AND)) {
                words.add(WordInflection.parse(word));
            }
        } catch (IllegalArgumentException reason) {
            throw new IllegalArgumentException("inflection '" + text + "': " + reason.getMessage(), reason);
        }
        if (words.get(words.size() - 1).isFixed()) {
            throw new IllegalArgumentException(
                    "inflection '" + text + "': the last word is fixed, expected '" + EXACT + "' or a type for it");
        }
        return new Inflection(List.copyOf(words), isPlural);
    }

    /** {@return whether the label has no form but itself} */
    public boolean isExact() {
        return words.isEmpty();
    }

    /**
     * {@return all forms of a label, without clitics, none twice}
     *
     * <p>They stand in the order of numbers, cases ({@link GrammaticalCase}), parallel forms and possessors, the form without
     * a possessor first. A text that can be several things, as {@code työpajani}, is listed as the first of them.
     * @param label the label in its basic form, its words parted by single spaces
     * @throws IllegalArgumentException if the label has not a word for each part of this inflection, or a word does not end
     *     as its type and gradation ask
     */
    public List<InflectedForm> forms(String label) {
        return new LabelForms(label, declensions(label)).forms();
    }

    /**
     * {@return how the words of a label inflect, in their order}
     * @param label the label in its basic form, its words parted by single spaces
     * @throws IllegalArgumentException as for {@link #forms(String)}
     */
    public List<Declension> declensions(String label) {
        List<String> texts = parts(requireNonNull(label, "label"), " ");
        List<Declension> declensions = new ArrayList<>(texts.size());
        if (!isExact() && texts.size() != words.size()) {
            throw new IllegalArgumentException("label '" + label + "' has " + texts.size() + " words but inflection '"
                    + this + "' has " + words.size());
        }
        for (int i = 0; i < texts.size(); i++) {
            declensions.add(declension(label, texts.get(i), i));
        }
        return declensions;
    }

    private Declension declension(String label, String word, int index) {
        try {
            if (word.isBlank()) {
                throw new IllegalArgumentException("a word is empty, expected single spaces between words");
            }
            return isExact()
                    ? Declension.fixed(word, VowelHarmony.FRONT, false)
                    : words.get(index).of(word, isPlural, index == words.size() - 1);
        } catch (IllegalArgumentException reason) {
            throw new IllegalArgumentException("label '" + label + "': " + reason.getMessage(), reason);
        }
    }

    private static List<String> parts(String text, String separator) {
        List<String> parts = new ArrayList<>(2);
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + separator.length();
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** {@return the notation} */
    @JsonValue
    @Override
    public String toString() {
        if (isExact()) {
            return EXACT;
        }
        StringBuilder text = new StringBuilder();
        for (WordInflection word : words) {
            text.append(text.length() == 0 ? "" : AND).append(word);
        }
        return text.append(isPlural ? PLURAL : "").toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inflection inflection && toString().equals(inflection.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
