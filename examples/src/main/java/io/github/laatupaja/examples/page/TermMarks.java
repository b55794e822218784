// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.examples.report.Meanings;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Piece;
import io.github.laatupaja.examples.report.Terms;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.glossary.Concept;
import java.util.List;

/**
 * Texts of criteria with the terms in them marked. What a term means shows when it is pointed at, touched or reached by
 * the keyboard; it stands in an attribute, so that it is no part of the text that is copied or read aloud.
 */
final class TermMarks {
    private final Terms terms;
    private final Words words;
    private final Parts parts;
    private final Meanings meanings;

    TermMarks(Terms terms, Words words) {
        this.terms = terms;
        this.words = words;
        this.parts = new Parts(words);
        this.meanings = new Meanings(words);
    }

    /** {@return a text in an element; marked with its own language where it is not the page's} */
    HtmlElement text(String element, LocalizedText text) {
        HtmlElement marked = parts.emptyFor(element, text);
        for (Piece piece : terms.pieces(text)) {
            if (piece.concept().isPresent()) {
                marked.add(term(piece.text(), piece.concept().get()));
            } else {
                marked.text(piece.text());
            }
        }
        return marked;
    }

    /** {@return a line with the concepts of a criterion in translation; nothing where there are none} */
    List<HtmlElement> beside(String element, Criterion criterion) {
        List<Concept> concepts = terms.beside(criterion);
        if (concepts.isEmpty()) {
            return List.of();
        }
        HtmlElement line = HtmlElement.of(element).with("class", "beside").text(words.say(Phrase.CONCEPTS) + ": ");
        String separator = "";
        for (Concept concept : concepts) {
            line.text(separator).add(term(meanings.terms(concept), concept));
            separator = ", ";
        }
        return List.of(line);
    }

    private HtmlElement term(String text, Concept concept) {
        String meaning = meanings.title(concept) + ": " + String.join(" ", meanings.paragraphs(concept));
        return HtmlElement.of("dfn", text)
                .with("class", "term")
                .with("tabindex", "0")
                .with("aria-describedby", ConceptsPart.meaningName(concept))
                .with("data-meaning", meaning);
    }
}
