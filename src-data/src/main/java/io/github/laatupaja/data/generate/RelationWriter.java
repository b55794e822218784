// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import static io.github.laatupaja.data.generate.JavaExpressions.call;
import static io.github.laatupaja.data.generate.JavaExpressions.constant;
import static io.github.laatupaja.data.generate.JavaExpressions.listOf;
import static io.github.laatupaja.data.generate.JavaExpressions.literal;
import static io.github.laatupaja.data.generate.JavaExpressions.own;

import io.github.laatupaja.data.source.DataItems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Writes the relations of concepts as Java expressions: each relation of the data, and its inverse. */
final class RelationWriter {
    private static final Map<String, String> INVERSES =
            Map.of("broader", "narrower", "related", "related", "renews", "renewed-by");

    private final Map<String, List<String>> byConcept = new LinkedHashMap<>();

    RelationWriter(JsonNode concepts) {
        for (JsonNode concept : concepts) {
            for (JsonNode relation : concept.path("relations")) {
                add(DataItems.id(concept), relation.required("kind").stringValue(), relation);
            }
            concept.optional("replaces").ifPresent(relation -> add(DataItems.id(concept), "renews", relation));
        }
    }

    /** {@return the relations of a concept, including inverse relations, in published order} */
    String of(String concept) {
        return listOf(byConcept.getOrDefault(concept, List.of()));
    }

    private void add(String concept, String kind, JsonNode relation) {
        String other = relation.required("concept").stringValue();
        put(concept, kind, other, relation);
        put(other, INVERSES.getOrDefault(kind, kind), concept, relation);
    }

    private void put(String from, String kind, String to, JsonNode relation) {
        byConcept
                .computeIfAbsent(from, concept -> new ArrayList<>())
                .add(call(
                        "relation",
                        constant("RelationKind", kind),
                        literal(to),
                        relation.has("reason") ? own(relation.required("reason")) : "null",
                        relation.has("source") ? JavaExpressions.source(relation.required("source")) : "null"));
    }
}
