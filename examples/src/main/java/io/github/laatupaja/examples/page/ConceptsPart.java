// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.examples.report.Meanings;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Terms;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.glossary.Concept;
import java.util.List;

/** The concepts that the criteria mention, with their meanings, each with the criteria that mention it. */
final class ConceptsPart {
    private final Terms terms;
    private final Words words;
    private final Parts parts;
    private final Meanings meanings;

    ConceptsPart(Terms terms, Words words) {
        this.terms = terms;
        this.words = words;
        this.parts = new Parts(words);
        this.meanings = new Meanings(words);
    }

    /** {@return the part; nothing where no concept is mentioned} */
    List<HtmlElement> elements() {
        List<HtmlElement> concepts =
                terms.concepts().stream().map(this::concept).toList();
        return concepts.isEmpty()
                ? List.of()
                : List.of(parts.section("concepts", Phrase.CONCEPTS)
                        .add(parts.paragraph(Phrase.CONCEPTS_NOTE).with("class", "hint"))
                        .add(Parts.list(concepts).with("class", "pieces")));
    }

    private HtmlElement concept(Concept concept) {
        HtmlElement meaning = HtmlElement.of("div").with("id", meaningName(concept));
        meanings.paragraphs(concept).forEach(paragraph -> meaning.add(HtmlElement.of("p", paragraph)));
        return HtmlElement.of("li")
                .add(HtmlElement.of("strong", meanings.title(concept)), meaning)
                .add(HtmlElement.of("span", words.say(Phrase.CRITERIA) + " ")
                        .with("class", "serves")
                        .add(Parts.criteria(
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
