// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import static java.util.stream.Collectors.joining;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.examples.report.ConceptTexts;
import io.github.laatupaja.examples.report.MentionedConcepts;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.glossary.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers concepts in the order of their first mentions, and defines them in footnotes. Not thread-safe. */
final class Footnotes {
    private static final int INDENT = 5;

    private final MentionedConcepts mentioned;
    private final Localizer localizer;
    private final ConceptTexts texts;
    private final List<Concept> numbered = new ArrayList<>();

    Footnotes(MentionedConcepts mentioned, Localizer localizer) {
        this.mentioned = mentioned;
        this.localizer = localizer;
        this.texts = new ConceptTexts(localizer);
    }

    /** {@return a text with a number after each mention, as {@code sosiaalisen vahvistamisen[1]}} */
    String marked(LocalizedText text) {
        return mentioned.pieces(text).stream()
                .map(piece -> piece.text() + piece.concept().map(this::mark).orElse(""))
                .collect(joining());
    }

    /** {@return the concepts of a translated criterion, each with its number; empty if there are none} */
    Optional<String> besideTranslation(Criterion criterion) {
        String concepts = mentioned.besideTranslation(criterion).stream()
                .map(concept -> texts.terms(concept) + mark(concept))
                .collect(joining(", "));
        return concepts.isEmpty() ? Optional.empty() : Optional.of(localizer.text(ProgramText.CONCEPTS_LIST, concepts));
    }

    private String mark(Concept concept) {
        if (!numbered.contains(concept)) {
            numbered.add(concept);
        }
        return "[" + (numbered.indexOf(concept) + 1) + "]";
    }

    /** Adds the definition of every concept that has a number. */
    void addTo(TerminalLines lines) {
        if (numbered.isEmpty()) {
            return;
        }
        lines.heading(localizer.text(ProgramText.CONCEPTS));
        lines.paragraph(localizer.text(ProgramText.CONCEPTS_NOTE));
        for (Concept concept : numbered) {
            lines.item(mark(concept), INDENT, texts.title(concept));
            texts.paragraphs(concept).forEach(paragraph -> lines.item("", INDENT, paragraph));
        }
    }
}
