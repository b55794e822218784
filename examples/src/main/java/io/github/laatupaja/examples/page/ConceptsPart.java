// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.examples.report.ConceptTexts;
import io.github.laatupaja.examples.report.MentionedConcepts;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.glossary.Concept;
import java.util.List;

/** The concepts that the criteria mention, with their meanings, each with the criteria that mention it. */
final class ConceptsPart {
    private final MentionedConcepts terms;
    private final Localizer localizer;
    private final PageElements parts;
    private final ConceptTexts meanings;

    ConceptsPart(MentionedConcepts terms, Localizer localizer) {
        this.terms = terms;
        this.localizer = localizer;
        this.parts = new PageElements(localizer);
        this.meanings = new ConceptTexts(localizer);
    }

    /** {@return the part; nothing where no concept is mentioned} */
    List<HtmlElement> elements() {
        List<HtmlElement> concepts =
                terms.concepts().stream().map(this::concept).toList();
        return concepts.isEmpty()
                ? List.of()
                : List.of(parts.section("concepts", ProgramText.CONCEPTS)
                        .add(parts.paragraph(ProgramText.CONCEPTS_NOTE).with("class", "hint"))
                        .add(PageElements.list(concepts).with("class", "pieces")));
    }

    private HtmlElement concept(Concept concept) {
        HtmlElement meaning = HtmlElement.of("div").with("id", meaningName(concept));
        meanings.paragraphs(concept).forEach(paragraph -> meaning.add(HtmlElement.of("p", paragraph)));
        return HtmlElement.of("li")
                .add(HtmlElement.of("strong", meanings.title(concept)), meaning)
                .add(HtmlElement.of("span", localizer.text(ProgramText.CRITERIA) + " ")
                        .with("class", "serves")
                        .add(PageElements.criteria(
                                "span",
                                terms.criteria(concept).stream()
                                        .map(Criterion::id)
                                        .toList())));
    }

    /** {@return by what name the meaning of a concept is found} */
    static String meaningName(Concept concept) {
        return "meaning-" + concept.id();
    }
}
