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
import java.util.Optional;

/** A term as the finder looks for it. */
final class Label {
    private static final Inflection EXACT = Inflection.parse("exact");

    /** Below are no letters that could be composed with others. */
    private static final char FIRST_MARK = '\u0300';

    private final int number;
    private final Concept concept;
    private final Term term;
    private final String text;
    private final Inflection inflection;
    private final MentionKind kind;

    Label(int number, Concept concept, Term term, String text, Inflection inflection, MentionKind kind) {
        this.number = number;
        this.concept = concept;
        this.term = term;
        this.text = text;
        this.inflection = inflection;
        this.kind = kind;
    }

    /** {@return which of the labels it is} */
    int number() {
        return number;
    }

    /** {@return the concept that it names} */
    Concept concept() {
        return concept;
    }

    /** {@return the term} */
    Term term() {
        return term;
    }

    /** {@return the term's text in small letters, composed, its words parted by single spaces} */
    String text() {
        return text;
    }

    /** {@return what a mention of it is} */
    MentionKind kind() {
        return kind;
    }

    static Label of(int number, Concept concept, Term term) {
        Optional<Inflection> inflection = term.inflection();
        MentionKind kind = term.role() == TermRole.SEARCH ? MentionKind.DERIVED : MentionKind.STRICT;
        return new Label(number, concept, term, folded(term.text()), inflection.orElse(EXACT), kind);
    }

    /** {@return the words before the last one; empty if there are none} */
    String modifiers() {
        return text.substring(0, text.lastIndexOf(' ') + 1);
    }

    /** {@return its words, and the signs between, before and after them, cut as a text is cut} */
    List<LabelWord> words() {
        List<LabelWord> words = new ArrayList<>(2);
        List<Declension> declensions = inflection.declensions(text);
        for (int i = 0; i < declensions.size(); i++) {
            addWords(words, declensions.get(i), i == declensions.size() - 1);
        }
        return words;
    }

    private void addWords(List<LabelWord> words, Declension whole, boolean isLast) {
        String word = whole.word();
        int start = 0;
        for (int end = end(word, 0); start < word.length(); end = end(word, start)) {
            boolean isInflecting = end == word.length() && isOfWord(word, start);
            String part = word.substring(start, end);
            Declension declension =
                    isInflecting ? whole : EXACT.declensions(part).get(0);
            boolean isLastPart = isLast && end == word.length();
            words.add(new LabelWord(this, words.size(), declension, part, start > 0, isLastPart));
            start = end;
        }
    }

    /** {@return where the run of letters, or else the one sign, ends that starts at a place} */
    private static int end(String word, int start) {
        int end = start;
        while (isOfWord(word, end)) {
            end++;
        }
        return end == start ? start + 1 : end;
    }

    /** {@return whether a character is a letter, a digit, a hyphen, or an apostrophe between such} */
    private static boolean isOfWord(String word, int index) {
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
        String composed = composed(text);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (!TextCharacters.isBlank(c)) {
                folded.append(TextCharacters.isIgnored(c) ? "" : String.valueOf(folded(c)));
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().stripTrailing();
    }

    /** Composes a text, unless it is plain already: the first use of the JDK's composing costs milliseconds. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static char folded(char c) {
        if (TextCharacters.isHyphen(c)) {
            return '-';
        }
        if (TextCharacters.isApostrophe(c)) {
            return '\'';
        }
        return Character.isLetterOrDigit(c) ? TextCharacters.fold(c) : c;
    }
}
