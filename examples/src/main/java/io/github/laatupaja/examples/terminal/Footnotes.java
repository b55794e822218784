// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.examples.report.ConceptTexts;
import io.github.laatupaja.examples.report.MentionedConcepts;
import io.github.laatupaja.examples.report.TextPiece;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.glossary.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers concepts in the order in which they are first mentioned, and explains them below. Not thread-safe. */
final class Footnotes {
    private static final int INDENT = 5;

    private final MentionedConcepts terms;
    private final Localizer localizer;
    private final ConceptTexts meanings;
    private final List<Concept> numbered = new ArrayList<>();

    Footnotes(MentionedConcepts terms, Localizer localizer) {
        this.terms = terms;
        this.localizer = localizer;
        this.meanings = new ConceptTexts(localizer);
    }

    /** {@return a text with a number after each mention, as {@code sosiaalisen vahvistamisen[1]}} */
    String marked(LocalizedText text) {
        StringBuilder marked = new StringBuilder();
        for (TextPiece piece : terms.pieces(text)) {
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
                : Optional.of(localizer.text(ProgramText.CONCEPTS_ARE, String.join(", ", named)));
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
    void explain(TerminalLines lines) {
        if (numbered.isEmpty()) {
            return;
        }
        lines.heading(localizer.text(ProgramText.CONCEPTS));
        lines.paragraph(localizer.text(ProgramText.CONCEPTS_NOTE));
        for (Concept concept : numbered) {
            lines.item(mark(numbered.indexOf(concept) + 1), INDENT, meanings.title(concept));
            meanings.paragraphs(concept).forEach(paragraph -> lines.item("", INDENT, paragraph));
        }
    }
}
