// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Rendering;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.List;

/**
 * Makes the elements that several parts of the page consist of. Immutable and thread-safe.
 *
 * @param localizer the language of the page
 */
record PageElements(Localizer localizer) {
    private static final int DEEPEST_HEADING = 6;

    /** {@return a section of the page with its heading} */
    HtmlElement section(String id, ProgramText title) {
        return HtmlElement.of("section")
                .with("id", id)
                .with("aria-labelledby", id + "-title")
                .add(HtmlElement.of("h2", localizer.text(title)).with("id", id + "-title"));
    }

    /** {@return a heading without text} */
    static HtmlElement heading(int level) {
        return HtmlElement.of("h" + Math.min(level, DEEPEST_HEADING));
    }

    HtmlElement paragraph(ProgramText text) {
        return HtmlElement.of("p", localizer.text(text));
    }

    HtmlElement hint(ProgramText text) {
        return paragraph(text).with("class", "hint");
    }

    /** {@return an element with a text of the criteria, and its language if that is not the page's} */
    HtmlElement text(String element, LocalizedText text) {
        return emptyFor(element, text).text(localizer.text(text));
    }

    /** {@return an empty element for a text of the criteria, with the text's language if that is not the page's} */
    HtmlElement emptyFor(String element, LocalizedText text) {
        Rendering rendering = text.rendering(localizer.language());
        HtmlElement empty = HtmlElement.of(element);
        return rendering.isFallback() ? empty.with("lang", rendering.language().value()) : empty;
    }

    /** {@return a text by the assessor below its label} */
    HtmlElement labelled(ProgramText label, String text) {
        return labelled(label, HtmlElement.of("p", text).with("class", "written"));
    }

    HtmlElement labelled(ProgramText label, HtmlElement content) {
        return HtmlElement.of("div")
                .with("class", "labelled")
                .add(HtmlElement.of("p", localizer.text(label)).with("class", "label"))
                .add(content);
    }

    static HtmlElement list(List<HtmlElement> items) {
        return HtmlElement.of("ul").add(items);
    }

    /** {@return links to criteria, separated by commas} */
    static HtmlElement links(String element, List<? extends Id> criteria) {
        HtmlElement links = HtmlElement.of(element);
        String separator = "";
        for (Id criterion : criteria) {
            links.text(separator).add(HtmlElement.link(criterion.value(), id(criterion)));
            separator = ", ";
        }
        return links;
    }

    /** {@return a line with links to the criteria that something belongs to} */
    HtmlElement criteriaLine(List<? extends Id> criteria) {
        return HtmlElement.of("span", localizer.text(ProgramText.CRITERIA) + " ")
                .with("class", "serves")
                .add(links("span", criteria));
    }

    /** {@return the id of the element for a criterion} */
    static String id(Id criterion) {
        return "criterion-" + criterion;
    }

    /** {@return a table whose caption only screen readers see} */
    HtmlElement table(ProgramText caption, List<ProgramText> columns, List<HtmlElement> rows) {
        List<HtmlElement> headings = columns.stream()
                .map(column -> HtmlElement.of("th", localizer.heading(column)).with("scope", "col"))
                .toList();
        return HtmlElement.of("table")
                .add(
                        HtmlElement.of("caption", localizer.text(caption)),
                        HtmlElement.of("thead").add(HtmlElement.of("tr").add(headings)),
                        HtmlElement.of("tbody").add(rows));
    }

    /** {@return a cell of a table; a narrow page shows the heading of the column in it} */
    HtmlElement cell(ProgramText column, String text) {
        return cell(column, HtmlElement.of("td", text));
    }

    HtmlElement cell(ProgramText column, HtmlElement cell) {
        return cell.with("data-label", localizer.heading(column));
    }
}
