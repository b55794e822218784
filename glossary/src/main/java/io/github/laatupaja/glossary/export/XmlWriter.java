// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import java.util.ArrayList;
import java.util.List;

/** Writes XML 1.0: an element per line, two spaces of indentation, lines that end in a line feed. Not thread-safe. */
final class XmlWriter {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final List<String> names = new ArrayList<>();

    /** Begins an element with others inside; attributes are names and values in turn. */
    void begin(String name, String... attributes) {
        open(name, attributes).append(">\n");
        names.add(name);
    }

    /** Ends the element that was begun last. */
    void end() {
        String name = names.remove(names.size() - 1);
        indent().append("</").append(name).append(">\n");
    }

    /** Writes an element that holds a text; attributes are names and values in turn. */
    void text(String name, String text, String... attributes) {
        open(name, attributes).append('>').append(escaped(text));
        out.append("</").append(name).append(">\n");
    }

    private StringBuilder open(String name, String... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return out;
    }

    private StringBuilder indent() {
        return out.append("  ".repeat(names.size()));
    }

    private static String escaped(String text) {
        return WritableText.ofXml(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;"); // a parser would read a bare one as a line feed
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
