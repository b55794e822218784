// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import java.util.List;
import java.util.Locale;

/** Writes a graph as RDF 1.1 Turtle: a block for each thing, lines that end in a line feed. */
final class Turtle {
    private final StringBuilder out = new StringBuilder();

    private Turtle() {}

    static String of(List<Resource> resources) {
        Turtle turtle = new Turtle();
        Vocabulary.PREFIXES.forEach(turtle::prefix);
        resources.forEach(turtle::block);
        return turtle.out.toString();
    }

    private void prefix(String prefix, String namespace) {
        out.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n");
    }

    private void block(Resource resource) {
        out.append('\n').append(iri(resource.iri())).append("\n    a ");
        out.append(String.join(", ", resource.types()));
        resource.properties().forEach(this::property);
        out.append(" .\n");
    }

    private void property(String name, List<Node> values) {
        out.append(" ;\n    ").append(name).append(' ');
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : ",\n        ").append(value(values.get(i)));
        }
    }

    private static String value(Node value) {
        if (value instanceof Iri node) {
            return iri(node.iri());
        }
        if (value instanceof Members members) {
            StringBuilder list = new StringBuilder("(");
            members.iris().forEach(member -> list.append("\n        ").append(iri(member.iri())));
            return list.append(members.iris().isEmpty() ? ")" : "\n    )").toString();
        }
        Text text = (Text) value;
        return '"' + escaped(text.text()) + '"' + (text.language().isEmpty() ? "" : "@" + text.language());
    }

    private static String iri(String iri) {
        return '<' + iri + '>';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> escaped.append(c < ' ' || c == 0x7F ? String.format(Locale.ROOT, "\\u%04X", (int) c) : c);
            }
        }
        return escaped.toString();
    }
}
