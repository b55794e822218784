// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a graph as RDF 1.1 Turtle: a block for each thing, lines that end in a line feed. */
final class TurtleWriter {
    private final StringBuilder out = new StringBuilder();

    private TurtleWriter() {}

    static String of(List<GraphResource> resources) {
        TurtleWriter turtle = new TurtleWriter();
        for (Map.Entry<String, String> prefix : SkosGraph.PREFIXES.entrySet()) {
            turtle.prefix(prefix.getKey(), prefix.getValue());
        }
        for (GraphResource resource : resources) {
            turtle.block(resource);
        }
        return turtle.out.toString();
    }

    private void prefix(String prefix, String namespace) {
        out.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n");
    }

    private void block(GraphResource resource) {
        out.append('\n').append(iri(resource.iri())).append("\n    a ");
        out.append(String.join(", ", resource.types()));
        if (resource.members() != null) {
            out.append(" ;\n    skos:memberList ");
            list(resource.members());
        }
        for (Map.Entry<String, List<GraphValue>> property :
                resource.properties().entrySet()) {
            property(property.getKey(), property.getValue());
        }
        out.append(" .\n");
    }

    private void property(String name, List<GraphValue> values) {
        out.append(" ;\n    ").append(name).append(' ');
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : ",\n        ").append(value(values.get(i)));
        }
    }

    private void list(List<String> iris) {
        out.append('(');
        for (String iri : iris) {
            out.append("\n        ").append(iri(iri));
        }
        out.append(iris.isEmpty() ? ")" : "\n    )");
    }

    private static String value(GraphValue value) {
        String language = value.language();
        if (language == null) {
            return iri(value.text());
        }
        return '"' + escaped(value.text()) + '"' + (language.isEmpty() ? "" : "@" + language);
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
