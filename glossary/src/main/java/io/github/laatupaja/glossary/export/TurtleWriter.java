// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a graph as RDF 1.1 Turtle, with a block for each resource. Lines end in a line feed. */
final class TurtleWriter {
    private static final String NEXT_PROPERTY = " ;\n    ";
    private static final String NEXT_VALUE = "\n        ";

    private final StringBuilder out = new StringBuilder();

    private TurtleWriter() {}

    static String write(List<GraphResource> resources) {
        TurtleWriter writer = new TurtleWriter();
        SkosGraph.PREFIXES.forEach(writer::writePrefix);
        resources.forEach(writer::writeResource);
        return writer.out.toString();
    }

    private void writePrefix(String prefix, String namespace) {
        out.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n");
    }

    private void writeResource(GraphResource resource) {
        out.append('\n').append(iri(resource.iri())).append("\n    a ");
        out.append(String.join(", ", resource.types()));
        if (resource.members() != null) {
            out.append(NEXT_PROPERTY).append("skos:memberList ").append(list(resource.members()));
        }
        resource.properties().forEach(this::writeProperty);
        out.append(" .\n");
    }

    private void writeProperty(String name, Collection<GraphValue> values) {
        out.append(NEXT_PROPERTY).append(name).append(' ');
        out.append(values.stream().map(TurtleWriter::value).collect(Collectors.joining("," + NEXT_VALUE)));
    }

    private static String list(List<String> iris) {
        return iris.isEmpty()
                ? "()"
                : iris.stream()
                        .map(TurtleWriter::iri)
                        .collect(Collectors.joining(NEXT_VALUE, "(" + NEXT_VALUE, "\n    )"));
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
        return text.chars().mapToObj(c -> escaped((char) c)).collect(Collectors.joining());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < ' ' || c == 0x7F ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c);
        };
    }
}
