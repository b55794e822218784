// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.fields;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The known fields of an object, each with the known fields of its own value; for an array, those of its elements.
 *
 * @param named the fields by name; empty if any field is allowed, or if there is no object
 */
record KnownFields(Map<String, KnownFields> named) {
    /** Any field is allowed. */
    static final KnownFields ANY = new KnownFields(Map.of());

    /** {@return whether any field is allowed} */
    boolean isOpen() {
        return named.isEmpty();
    }

    Optional<KnownFields> find(String name) {
        return Optional.ofNullable(named.get(name));
    }

    Collection<String> names() {
        return named.keySet();
    }

    /** {@return the fields that a JSON Schema declares} */
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

    /** {@return these fields and those of a document; within a field that only the document has, any field is allowed} */
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
