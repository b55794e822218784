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
 * Texts of criteria in which terms are marked. The definition of a term appears when a mouse points at it, a finger touches
 * it, or the keyboard reaches it. It is in an attribute, so that it is not copied or read aloud with the text.
 */
record TermMarks(MentionedConcepts concepts, PageElements elements, ConceptTexts texts) {
    TermMarks(MentionedConcepts concepts, Localizer localizer) {
        this(concepts, new PageElements(localizer), new ConceptTexts(localizer));
    }

    /** {@return a text in an element, with the text's language if that is not the page's} */
    HtmlElement text(String element, LocalizedText text) {
        HtmlElement marked = elements.emptyFor(element, text);
        for (TextPiece piece : concepts.pieces(text)) {
            if (piece.concept().isPresent()) {
                marked.add(term(piece.text(), piece.concept().get()));
            } else {
                marked.text(piece.text());
            }
        }
        return marked;
    }

    /** {@return a line with the concepts of a translated criterion; empty if there are none} */
    List<HtmlElement> besideTranslation(String element, Criterion criterion) {
        List<Concept> mentioned = concepts.besideTranslation(criterion);
        if (mentioned.isEmpty()) {
            return List.of();
        }
        HtmlElement line = HtmlElement.of(element)
                .with("class", "beside")
                .text(elements.localizer().text(ProgramText.CONCEPTS) + ": ");
        String separator = "";
        for (Concept concept : mentioned) {
            line.text(separator).add(term(texts.terms(concept), concept));
            separator = ", ";
        }
        return List.of(line);
    }

    private HtmlElement term(String text, Concept concept) {
        return HtmlElement.of("dfn", text)
                .with("class", "term")
                .with("tabindex", "0")
                .with("aria-describedby", ConceptsPart.meaningId(concept))
                .with("data-meaning", texts.title(concept) + ": " + String.join(" ", texts.paragraphs(concept)));
    }
}
