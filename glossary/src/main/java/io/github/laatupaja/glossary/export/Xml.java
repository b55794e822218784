// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

/** Writes XML 1.0: an element per line, two spaces of indentation, lines that end in a line feed. Not thread-safe. */
final class Xml {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** Writes an element with others inside; attributes are names and values in turn. */
    void element(String name, Runnable content, String... attributes) {
        open(name, attributes).append(">\n");
        depth++;
        content.run();
        depth--;
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
        return out.append("  ".repeat(depth));
    }

    private static String escaped(String text) {
        return Characters.ofXml(text)
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
