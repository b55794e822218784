// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.examples.report.Meanings;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Piece;
import io.github.laatupaja.examples.report.Terms;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.glossary.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers concepts in the order in which they are first mentioned, and explains them below. Not thread-safe. */
final class Footnotes {
    private static final int INDENT = 5;

    private final Terms terms;
    private final Words words;
    private final Meanings meanings;
    private final List<Concept> numbered = new ArrayList<>();

    Footnotes(Terms terms, Words words) {
        this.terms = terms;
        this.words = words;
        this.meanings = new Meanings(words);
    }

    /** {@return a text with a number after each mention, as {@code sosiaalisen vahvistamisen[1]}} */
    String marked(LocalizedText text) {
        StringBuilder marked = new StringBuilder();
        for (Piece piece : terms.pieces(text)) {
            marked.append(piece.text()).append(piece.concept().map(this::mark).orElse(""));
        }
        return marked.toString();
    }

    /** {@return the concepts of a criterion in translation, each with its number; nothing where there are none} */
    Optional<String> beside(Criterion criterion) {
        List<String> named = terms.beside(criterion).stream()
                .map(concept -> meanings.terms(concept) + mark(concept))
                .toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(Phrase.CONCEPTS_ARE, String.join(", ", named)));
    }

    private String mark(Concept concept) {
        if (!numbered.contains(concept)) {
            numbered.add(concept);
        }
        return mark(numbered.indexOf(concept) + 1);
    }

    private static String mark(int number) {
        return "[" + number + "]";
    }

    /** Explains every concept that has a number. */
    void explain(Lines lines) {
        if (numbered.isEmpty()) {
            return;
        }
        lines.heading(words.say(Phrase.CONCEPTS));
        lines.paragraph(words.say(Phrase.CONCEPTS_NOTE));
        for (Concept concept : numbered) {
            lines.item(mark(numbered.indexOf(concept) + 1), INDENT, meanings.title(concept));
            meanings.paragraphs(concept).forEach(paragraph -> lines.item("", INDENT, paragraph));
        }
    }
}
