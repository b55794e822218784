// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Rendering;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.List;

/** The small elements that every part of the page is made of, in one language. Immutable and thread-safe. */
final class PageElements {
    private static final int DEEPEST_HEADING = 6;

    private final Localizer localizer;

    PageElements(Localizer localizer) {
        this.localizer = localizer;
    }

    /** {@return a part of the page with its heading; the name is what a link leads to} */
    HtmlElement section(String name, ProgramText title) {
        return HtmlElement.of("section")
                .with("id", name)
                .with("aria-labelledby", name + "-title")
                .add(HtmlElement.of("h2", localizer.text(title)).with("id", name + "-title"));
    }

    /** {@return a heading without text yet} */
    static HtmlElement heading(int level) {
        return HtmlElement.of("h" + Math.min(level, DEEPEST_HEADING));
    }

    HtmlElement paragraph(ProgramText phrase) {
        return HtmlElement.of("p", localizer.text(phrase));
    }

    /** {@return a text of the criteria, marked with its own language where it is not the page's} */
    HtmlElement text(String element, LocalizedText text) {
        return emptyFor(element, text).text(localizer.text(text));
    }

    /** {@return an element for a text of the criteria, without it yet} */
    HtmlElement emptyFor(String element, LocalizedText text) {
        Rendering rendering = text.rendering(localizer.language());
        HtmlElement empty = HtmlElement.of(element);
        return rendering.isFallback() ? empty.with("lang", rendering.language().value()) : empty;
    }

    /** {@return a text that somebody wrote, under its label} */
    HtmlElement labelled(ProgramText label, String text) {
        return labelled(label, List.of(HtmlElement.of("p", text).with("class", "written")));
    }

    HtmlElement labelled(ProgramText label, List<HtmlElement> content) {
        return HtmlElement.of("div")
                .with("class", "labelled")
                .add(HtmlElement.of("p", localizer.text(label)).with("class", "label"))
                .add(content);
    }

    static HtmlElement list(List<HtmlElement> items) {
        return HtmlElement.of("ul").add(items);
    }

    /** {@return links to criteria, with commas between them} */
    static HtmlElement criteria(String element, List<? extends Id> criteria) {
        HtmlElement links = HtmlElement.of(element);
        String separator = "";
        for (Id criterion : criteria) {
            links.text(separator).add(HtmlElement.link(criterion.value(), name(criterion)));
            separator = ", ";
        }
        return links;
    }

    /** {@return what a link to a criterion leads to} */
    static String name(Id criterion) {
        return "criterion-" + criterion;
    }
}
