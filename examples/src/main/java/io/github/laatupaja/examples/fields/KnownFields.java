// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.fields;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields that an object may have, each with those within it. Of an array it is those of its elements.
 *
 * @param named the fields by name; empty where any will do, or where there is no object at all
 */
record KnownFields(Map<String, KnownFields> named) {
    /** What may hold any fields. */
    static final KnownFields ANY = new KnownFields(Map.of());

    /** {@return whether no name is unknown here} */
    boolean isOpen() {
        return named.isEmpty();
    }

    Optional<KnownFields> find(String name) {
        return Optional.ofNullable(named.get(name));
    }

    Collection<String> names() {
        return named.keySet();
    }

    /** {@return the fields that a JSON Schema tells} */
    static KnownFields ofSchema(Map<?, ?> schema) {
        return of(schema, JsonValues.map(schema.get("$defs")));
    }

    private static KnownFields of(Map<?, ?> schema, Map<?, ?> definitions) {
        if (schema.get("$ref") instanceof String reference) {
            return of(JsonValues.map(definitions.get(reference.substring("#/$defs/".length()))), definitions);
        }
        if (schema.get("items") instanceof Map<?, ?> items) {
            return of(items, definitions);
        }
        Map<String, KnownFields> named = new LinkedHashMap<>();
        JsonValues.map(schema.get("properties"))
                .forEach((name, value) -> named.put(String.valueOf(name), of(JsonValues.map(value), definitions)));
        return new KnownFields(named);
    }

    /** {@return these fields, and those that a document has besides, of which any may be within} */
    KnownFields with(Object document) {
        if (document instanceof List<?> elements) {
            KnownFields all = this;
            for (Object element : elements) {
                all = all.with(element);
            }
            return all;
        }
        Map<String, KnownFields> all = new LinkedHashMap<>(named);
        JsonValues.map(document)
                .forEach((name, value) -> all.merge(
                        String.valueOf(name), ANY, (known, any) -> known.isOpen() ? known : known.with(value)));
        return new KnownFields(all);
    }
}
