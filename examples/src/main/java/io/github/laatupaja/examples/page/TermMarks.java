// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.examples.report.ConceptTexts;
import io.github.laatupaja.examples.report.MentionedConcepts;
import io.github.laatupaja.examples.report.TextPiece;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.glossary.Concept;
import java.util.List;

/**
 * Texts of criteria with the terms in them marked. What a term means shows when it is pointed at, touched or reached by
 * the keyboard; it stands in an attribute, so that it is no part of the text that is copied or read aloud.
 */
final class TermMarks {
    private final MentionedConcepts terms;
    private final Localizer localizer;
    private final PageElements parts;
    private final ConceptTexts meanings;

    TermMarks(MentionedConcepts terms, Localizer localizer) {
        this.terms = terms;
        this.localizer = localizer;
        this.parts = new PageElements(localizer);
        this.meanings = new ConceptTexts(localizer);
    }

    /** {@return a text in an element; marked with its own language where it is not the page's} */
    HtmlElement text(String element, LocalizedText text) {
        HtmlElement marked = parts.emptyFor(element, text);
        for (TextPiece piece : terms.pieces(text)) {
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
        HtmlElement line =
                HtmlElement.of(element).with("class", "beside").text(localizer.text(ProgramText.CONCEPTS) + ": ");
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
