// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.inflection.Declension;
import io.github.laatupaja.glossary.inflection.Inflection;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A term in the form in which the finder looks for it.
 *
 * @param number the number of the label, in order of preference
 * @param concept the concept that it names
 * @param term the term
 * @param text the text of the term in lower case, composed, with single spaces between words
 * @param inflection how it inflects
 * @param kind the kind of its mentions
 */
record Label(int number, Concept concept, Term term, String text, Inflection inflection, MentionKind kind) {
    private static final Inflection EXACT = Inflection.parse("exact");

    static Label of(int number, Concept concept, Term term) {
        MentionKind kind = term.role() == TermRole.SEARCH ? MentionKind.DERIVED : MentionKind.STRICT;
        return new Label(
                number, concept, term, folded(term.text()), term.inflection().orElse(EXACT), kind);
    }

    /** {@return the words before the last one; empty if there are none} */
    String modifiers() {
        return text.substring(0, text.lastIndexOf(' ') + 1);
    }

    /** {@return the words of the label and the signs around them, separated as in a text} */
    List<LabelWord> words() {
        List<LabelWord> words = new ArrayList<>();
        List<Declension> declensions = inflection.declensions(text);
        for (int i = 0; i < declensions.size(); i++) {
            addParts(words, declensions.get(i), i == declensions.size() - 1);
        }
        return words;
    }

    private void addParts(List<LabelWord> words, Declension whole, boolean isLast) {
        String word = whole.word();
        int start = 0;
        for (int end = endOfPart(word, 0); start < word.length(); end = endOfPart(word, start)) {
            boolean isAtEnd = end == word.length();
            String part = word.substring(start, end);
            Declension declension = isAtEnd && isWordCharacter(word, start)
                    ? whole
                    : EXACT.declensions(part).get(0);
            words.add(new LabelWord(this, words.size(), declension, part, start > 0, isLast && isAtEnd));
            start = end;
        }
    }

    /** {@return the end of the run of word characters, or of the one sign, that starts at an index} */
    private static int endOfPart(String word, int start) {
        int end = start;
        while (isWordCharacter(word, end)) {
            end++;
        }
        return end == start ? start + 1 : end;
    }

    /** {@return whether a character is a letter, a digit, a hyphen, or an apostrophe between two of them} */
    private static boolean isWordCharacter(String word, int index) {
        return isLetter(word, index)
                || (index < word.length()
                        && TextCharacters.isApostrophe(word.charAt(index))
                        && isLetter(word, index - 1)
                        && isLetter(word, index + 1));
    }

    private static boolean isLetter(String word, int index) {
        char c = index < 0 || index >= word.length() ? ' ' : word.charAt(index);
        return Character.isLetterOrDigit(c) || TextCharacters.isHyphen(c);
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            if (!TextCharacters.isBlank(c)) {
                folded.append(TextCharacters.isIgnored(c) ? "" : folded(c));
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().stripTrailing();
    }

    private static String folded(char c) {
        if (TextCharacters.isHyphen(c)) {
            return "-";
        }
        if (TextCharacters.isApostrophe(c)) {
            return "'";
        }
        return String.valueOf(Character.isLetterOrDigit(c) ? TextCharacters.fold(c) : c);
    }
}
