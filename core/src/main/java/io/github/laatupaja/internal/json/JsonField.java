// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a model's JSON object. Immutable and thread-safe.
 *
 * @param name the name
 * @param type the type of the values
 * @param presence whether it must be present
 * @param absent the value that stands for an absent field
 * @param getter gives the value of a model; null to leave the field out
 * @param keywords keywords of its schema beside those of the type
 * @param inTemplate what a template has in the place of the field
 * @param <T> the model
 * @param <V> the type of the values
 */
public record JsonField<T, V>(
        String name,
        JsonType<V> type,
        Presence presence,
        @Nullable V absent,
        Function<T, @Nullable V> getter,
        Map<String, Object> keywords,
        Function<T, InTemplate> inTemplate) {

    /** Whether a field must be present. */
    enum Presence {
        /** It may be absent. */
        OPTIONAL,
        /** The reader reports it when it is absent. */
        REQUIRED,
        /** The model refuses an absent one. */
        REQUIRED_BY_MODEL
    }

    /** What a template, which is filled in by hand, has in the place of a field. */
    public enum InTemplate {
        /** The value, if there is one. */
        VALUE,
        /** An empty text. */
        EMPTY_TEXT,
        /** Nothing. */
        NOTHING
    }

    /** {@return a field that must be present} */
    public static <T, V> JsonField<T, V> required(
            String name, JsonType<V> type, Function<T, V> getter, String description) {
        return of(name, type, Presence.REQUIRED, null, getter, description);
    }

    /** {@return a field that may be absent} */
    public static <T, V> JsonField<T, V> optional(
            String name, JsonType<V> type, Function<T, Optional<V>> getter, String description) {
        return of(
                name,
                type,
                Presence.OPTIONAL,
                null,
                model -> getter.apply(model).orElse(null),
                description);
    }

    /** {@return a field that may be absent, of a model that then has a default value} */
    public static <T, V> JsonField<T, V> defaulted(
            String name, JsonType<V> type, Function<T, V> getter, String description) {
        return of(name, type, Presence.OPTIONAL, null, getter, description);
    }

    /** {@return a field with an array; an absent one is the same as an empty one} */
    public static <T, E> JsonField<T, List<E>> list(
            String name, JsonType<E> elements, Function<T, List<E>> getter, String description) {
        return of(name, new JsonList<>(elements), Presence.OPTIONAL, List.of(), getter, description);
    }

    /**
     * {@return a field with an object that has fields of any names; an absent one is the same as an empty one}
     * @param names the type of the names, for the schema; the model checks it
     */
    public static <T, E> JsonField<T, Map<String, E>> map(
            String name,
            JsonType<?> names,
            JsonType<E> values,
            Function<T, Map<String, E>> getter,
            String description) {
        return of(name, new JsonMap<>(names, values), Presence.OPTIONAL, Map.of(), getter, description);
    }

    private static <T, V> JsonField<T, V> of(
            String name,
            JsonType<V> type,
            Presence presence,
            @Nullable V absent,
            Function<T, @Nullable V> getter,
            String description) {
        Map<String, Object> keywords = JsonSchema.keywords("description", description);
        return new JsonField<>(name, type, presence, absent, getter, keywords, model -> InTemplate.VALUE);
    }

    /** {@return this field, with another keyword in its schema, which the model checks} */
    public JsonField<T, V> with(String keyword, Object value) {
        return with(presence, keyword, value);
    }

    /** {@return this field, an array or object that has at least one element, which the model checks} */
    public JsonField<T, V> atLeastOne() {
        return with(Presence.REQUIRED_BY_MODEL, type instanceof JsonMap ? "minProperties" : "minItems", 1);
    }

    private JsonField<T, V> with(Presence newPresence, String keyword, Object value) {
        Map<String, Object> more = JsonSchema.keywords(keyword, value);
        more.putAll(keywords);
        return new JsonField<>(name, type, newPresence, absent, getter, more, inTemplate);
    }

    /** {@return this field, with a rule for templates} */
    public JsonField<T, V> inTemplate(Function<T, InTemplate> rule) {
        return new JsonField<>(name, type, presence, absent, getter, keywords, rule);
    }

    /** {@return a value that was read for this field, or the one that stands for an absent field} */
    @SuppressWarnings({"unchecked", "NullAway"}) // null only where the field is optional
    V orAbsent(@Nullable Object value) {
        return value == null ? absent : (V) value;
    }

    /** {@return whether every document must have the field} */
    boolean isRequired() {
        return presence != Presence.OPTIONAL;
    }

    /** {@return the schema of the field} */
    Map<String, Object> schema(JsonSchema schema) {
        Map<String, Object> all = JsonSchema.keywords();
        all.putAll(type.schema(schema));
        all.putAll(keywords);
        return all;
    }

    /** Writes the field of a model; an empty or missing value is left out. */
    public void write(T model, JsonWriter out) {
        V value = getter.apply(model);
        if (value != null && !isEmpty(value)) {
            out.name(name);
            type.write(value, out);
        }
    }

    /** Writes the field of a model that somebody fills in by hand. */
    void writeTemplate(T model, JsonWriter out) {
        switch (inTemplate.apply(model)) {
            case VALUE -> write(model, out);
            case EMPTY_TEXT -> out.room(name);
            case NOTHING -> {}
        }
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof String text && text.isEmpty())
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
