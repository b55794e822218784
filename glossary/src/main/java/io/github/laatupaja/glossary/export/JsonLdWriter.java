// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.internal.json.JsonWriter;
import java.util.List;
import java.util.Map;

/** Writes a graph as JSON-LD 1.1 with prefixes as its only context, so that it is read without any other file. */
final class JsonLdWriter {
    private JsonLdWriter() {}

    static String of(List<GraphResource> resources) {
        return JsonWriter.indented(out -> {
            out.object("@context", () -> SkosGraph.PREFIXES.forEach(out::text));
            out.objects("@graph", resources, JsonLdWriter::resource);
        });
    }

    private static void resource(GraphResource resource, JsonWriter out) {
        out.text("@id", resource.iri());
        out.values("@type", resource.types());
        List<String> members = resource.members();
        if (members != null) {
            out.object("skos:memberList", () -> out.objects("@list", members, (iri, to) -> to.text("@id", iri)));
        }
        properties(resource, out);
    }

    /** Writes all that is said of a thing, each property as an array. */
    static void properties(GraphResource resource, JsonWriter out) {
        for (Map.Entry<String, List<GraphValue>> property :
                resource.properties().entrySet()) {
            out.objects(property.getKey(), property.getValue(), JsonLdWriter::value);
        }
    }

    private static void value(GraphValue value, JsonWriter out) {
        String language = value.language();
        if (language == null) {
            out.text("@id", value.text());
        } else {
            out.text("@language", language);
            out.text("@value", value.text());
        }
    }
}
