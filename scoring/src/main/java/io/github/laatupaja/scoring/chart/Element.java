// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An element of a page or a picture, written so that HTML and XML parsers read the same. Not thread-safe.
 *
 * <p>Every text and every attribute is escaped, and nothing gets in unescaped: no way in is open to markup in a text.
 * Scripts, handlers and links that lead out of the page are refused, so that a page stands on its own.
 */
public final class Element {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9:-]*");
    private static final Set<String> EMPTY = Set.of("br", "meta");
    private static final Set<String> LINKS = Set.of("href", "src", "xlink:href", "action", "srcdoc");
    private static final int DECIMALS = 2;

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>(); // texts, escaped, and elements

    private Element(String name) {
        this.name = checked(name);
        if (name.equalsIgnoreCase("script")) {
            throw new IllegalArgumentException("an element 'script' is refused");
        }
    }

    /** {@return an element without content yet} */
    public static Element of(String name) {
        return new Element(name);
    }

    /**
     * {@return an element around a text}
     * @param name the element's name
     * @param text its text, which will be escaped
     */
    public static Element of(String name, String text) {
        return new Element(name).text(text);
    }

    /**
     * Gives this element an attribute.
     *
     * @param attribute the attribute's name
     * @param value its value, which will be escaped
     * @return this element
     * @throws IllegalArgumentException if it is a handler, or a link to anywhere but a place in the page
     */
    public Element with(String attribute, String value) {
        String plain = attribute.toLowerCase(Locale.ROOT);
        boolean isLinkOut = LINKS.contains(plain) && !value.startsWith("#");
        if (plain.startsWith("on") || isLinkOut) {
            throw new IllegalArgumentException("attribute " + attribute + "='" + value + "' is refused");
        }
        attributes.put(checked(attribute), escaped(value).replace("\"", "&quot;"));
        return this;
    }

    /**
     * Gives this element a number as an attribute, with a point and at most two decimals whatever the locale.
     *
     * @param attribute the attribute's name
     * @param value its value
     * @return this element
     */
    public Element with(String attribute, double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return with(
                attribute,
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    }

    /**
     * Adds a text, which is escaped.
     *
     * @param text the text
     * @return this element
     * @throws IllegalArgumentException if a style sheet holds what would be escaped: HTML, unlike XML, would keep it so
     */
    public Element text(String text) {
        String escaped = escaped(text);
        if (name.equalsIgnoreCase("style") && !escaped.equals(text)) {
            throw new IllegalArgumentException("a style sheet holds &, < or >");
        }
        content.add(escaped);
        return this;
    }

    /** Adds elements, in order. */
    public Element add(Element... children) {
        content.addAll(List.of(children));
        return this;
    }

    /** Adds elements, in order. */
    public Element add(List<Element> children) {
        content.addAll(children);
        return this;
    }

    /** {@return the markup} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) ->
                out.append(' ').append(attribute).append("=\"").append(value).append('"'));
        if (EMPTY.contains(name)) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Object part : content) {
            if (part instanceof Element element) {
                element.write(out);
            } else {
                out.append(part);
            }
        }
        out.append("</").append(name).append('>');
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name '" + name + "' does not match " + NAME);
        }
        return name;
    }

    private static String escaped(String text) {
        return Printable.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
