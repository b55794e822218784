// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.internal.json.JsonWriter;
import java.util.List;

/** Writes a graph as JSON-LD 1.1. The context consists of prefixes only, so that no other file is needed to read it. */
final class JsonLdWriter {
    private JsonLdWriter() {}

    static String write(List<GraphResource> resources) {
        return JsonWriter.indented(out -> {
            out.object("@context", () -> SkosGraph.PREFIXES.forEach(out::text));
            out.objects("@graph", resources, JsonLdWriter::writeResource);
        });
    }

    private static void writeResource(GraphResource resource, JsonWriter out) {
        out.text("@id", resource.iri());
        out.values("@type", resource.types());
        List<String> members = resource.members();
        if (members != null) {
            out.object("skos:memberList", () -> out.objects("@list", members, (iri, to) -> to.text("@id", iri)));
        }
        writeProperties(resource, out);
    }

    /** Writes all properties of a resource, each as an array. */
    static void writeProperties(GraphResource resource, JsonWriter out) {
        resource.properties()
                .forEach((property, values) -> out.objects(property, List.copyOf(values), JsonLdWriter::writeValue));
    }

    private static void writeValue(GraphValue value, JsonWriter out) {
        String language = value.language();
        if (language == null) {
            out.text("@id", value.text());
        } else {
            out.text("@language", language);
            out.text("@value", value.text());
        }
    }
}
