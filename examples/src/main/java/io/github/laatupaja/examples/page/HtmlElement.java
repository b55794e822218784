// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.scoring.chart.Chart;
import io.github.laatupaja.scoring.chart.Printable;
import java.util.List;

/**
 * An element of the page, written so that HTML and XML parsers read the same. Not thread-safe.
 *
 * <p>Every text and every attribute value is escaped; only charts, which escape their own texts, are added as markup.
 */
final class HtmlElement {
    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder content = new StringBuilder();

    private HtmlElement(String name) {
        this.name = name;
    }

    /** {@return an element without content} */
    static HtmlElement of(String name) {
        return new HtmlElement(name);
    }

    /** {@return an element that contains a text} */
    static HtmlElement of(String name, String text) {
        return of(name).text(text);
    }

    /** {@return a link to the element of the same page that has an id} */
    static HtmlElement link(String text, String id) {
        return of("a", text).with("href", "#" + id);
    }

    HtmlElement with(String attribute, String value) {
        attributes.append(' ').append(attribute).append("=\"");
        attributes.append(escaped(value).replace("\"", "&quot;")).append('"');
        return this;
    }

    HtmlElement text(String text) {
        content.append(escaped(text));
        return this;
    }

    /** Adds the markup that elements have now; later changes to them are not seen. */
    HtmlElement add(HtmlElement... elements) {
        return add(List.of(elements));
    }

    HtmlElement add(List<HtmlElement> elements) {
        elements.forEach(content::append);
        return this;
    }

    HtmlElement add(Chart chart) {
        content.append(chart);
        return this;
    }

    /** {@return the markup} */
    @Override
    public String toString() {
        String start = "<" + name + attributes;
        return name.equals("meta") ? start + "/>" : start + ">" + content + "</" + name + ">";
    }

    private static String escaped(String text) {
        return Printable.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
