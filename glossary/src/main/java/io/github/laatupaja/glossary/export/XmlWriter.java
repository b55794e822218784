// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

/** Writes XML 1.0 with an element per line, indented by two spaces. Lines end in a line feed. Not thread-safe. */
final class XmlWriter {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** Writes an element with the elements that the content writes; attributes are alternating names and values. */
    void element(String name, Runnable content, String... attributes) {
        startTag(name, attributes).append(">\n");
        depth++;
        content.run();
        depth--;
        indent().append("</").append(name).append(">\n");
    }

    /** Writes an element with a text; attributes are alternating names and values. */
    void text(String name, String text, String... attributes) {
        startTag(name, attributes).append('>').append(escaped(text));
        out.append("</").append(name).append(">\n");
    }

    private StringBuilder startTag(String name, String... attributes) {
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
        return WritableText.allowedInXml(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;"); // parsers read a bare carriage return as a line feed
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
