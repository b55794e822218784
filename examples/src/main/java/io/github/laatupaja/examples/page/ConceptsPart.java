// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.examples.report.ConceptTexts;
import io.github.laatupaja.examples.report.MentionedConcepts;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.glossary.Concept;
import java.util.List;

/** The concepts that the criteria mention, each with its definition and the criteria that mention it. */
record ConceptsPart(MentionedConcepts concepts, PageElements elements) {
    /** {@return the part; empty if no concept is mentioned} */
    List<HtmlElement> section() {
        List<HtmlElement> items =
                concepts.concepts().stream().map(this::concept).toList();
        return items.isEmpty()
                ? List.of()
                : List.of(elements.section("concepts", ProgramText.CONCEPTS)
                        .add(
                                elements.hint(ProgramText.CONCEPTS_NOTE),
                                PageElements.list(items).with("class", "pieces")));
    }

    private HtmlElement concept(Concept concept) {
        ConceptTexts texts = new ConceptTexts(elements.localizer());
        HtmlElement meaning = HtmlElement.of("div").with("id", meaningId(concept));
        texts.paragraphs(concept).forEach(paragraph -> meaning.add(HtmlElement.of("p", paragraph)));
        return HtmlElement.of("li")
                .add(
                        HtmlElement.of("strong", texts.title(concept)),
                        meaning,
                        elements.criteriaLine(concepts.criteria(concept).stream()
                                .map(Criterion::id)
                                .toList()));
    }

    /** {@return the id of the element with the definition of a concept} */
    static String meaningId(Concept concept) {
        return "meaning-" + concept.id();
    }
}
