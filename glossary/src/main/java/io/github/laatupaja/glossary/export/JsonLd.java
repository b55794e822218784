// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.internal.json.JsonWriter;
import java.util.List;

/** Writes a graph as JSON-LD 1.1 with prefixes as its only context, so that it is read without any other file. */
final class JsonLd {
    private JsonLd() {}

    static String of(List<Resource> resources) {
        return JsonWriter.indented(out -> {
            out.object("@context", () -> Vocabulary.PREFIXES.forEach(out::text));
            out.objects("@graph", resources, JsonLd::resource);
        });
    }

    private static void resource(Resource resource, JsonWriter out) {
        out.text("@id", resource.iri());
        out.values("@type", resource.types());
        resource.properties().forEach((name, values) -> out.objects(name, values, JsonLd::value));
    }

    private static void value(Node value, JsonWriter out) {
        if (value instanceof Iri node) {
            out.text("@id", node.iri());
        } else if (value instanceof Members members) {
            list(members.iris(), out);
        } else if (value instanceof Text text) {
            text(text.text(), text.language(), out);
        }
    }

    private static void list(List<Iri> members, JsonWriter out) {
        out.objects("@list", members, (member, to) -> to.text("@id", member.iri()));
    }

    /** Writes the fields of a text; the tag is empty for no language. */
    static void text(String text, String language, JsonWriter out) {
        out.text("@language", language);
        out.text("@value", text);
    }
}
