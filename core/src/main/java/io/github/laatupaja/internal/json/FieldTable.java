// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.internal.json.JsonField.Presence;
import io.github.laatupaja.internal.json.JsonNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The JSON form of a model: its fields, in the order in which they are written. The reader, the writer, the template and
 * the schema all follow this table. Immutable and thread-safe.
 *
 * @param <T> the model
 */
public final class FieldTable<T> extends JsonType<T> {
    private final String name;
    private final Map<String, Object> keywords;
    private final List<JsonField<T, ?>> fields;
    private final List<SerializedString> names;
    private final Function<@Nullable Object[], T> maker;
    private final long required;

    /**
     * Makes a table.
     *
     * @param name the name under which schemas define the model
     * @param keywords the keywords of the model's schema beside those of its fields
     * @param fields the fields, at most 64
     * @param maker makes a model of one value for each field; null where an optional field is absent
     */
    FieldTable(
            String name,
            Map<String, Object> keywords,
            List<JsonField<T, ?>> fields,
            Function<@Nullable Object[], T> maker) {
        this.name = name;
        this.keywords = keywords;
        this.fields = List.copyOf(fields);
        this.names =
                fields.stream().map(field -> new SerializedString(field.name())).toList();
        this.maker = maker;
        long bits = 0;
        for (JsonField<T, ?> field : fields) {
            bits |= field.presence() == Presence.REQUIRED ? bit(this.fields.indexOf(field)) : 0;
        }
        this.required = bits;
    }

    /**
     * {@return a table of a model that a builder makes, to be completed with fields}
     * @param name the name under which schemas define the model
     * @param description what the model is
     * @param start makes a builder
     * @param finish makes a model of a builder
     */
    public static <T, B> Builder<T, B> builder(
            String name, String description, Supplier<B> start, Function<B, T> finish) {
        return new Builder<>(name, description, start, finish);
    }

    /** {@return this table, with another keyword in the model's schema, which the model itself checks} */
    public FieldTable<T> with(String keyword, Object value) {
        Map<String, Object> more = JsonSchema.keywords(keyword, value);
        more.putAll(keywords);
        return new FieldTable<>(name, more, fields, maker);
    }

    /** {@return the fields} */
    public List<JsonField<T, ?>> fields() {
        return fields;
    }

    /** {@return the index of a field; -1 if there is no such field} */
    int index(String field) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).getValue().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the name of the field with an index} */
    SerializableString name(int index) {
        return names.get(index);
    }

    /** {@return the bits of the fields that the reader reports when they are absent} */
    long required() {
        return required;
    }

    /** {@return the bit that stands for the field with an index in a set of fields} */
    static long bit(int index) {
        return 1L << index;
    }

    /** {@return a model of one value for each field} */
    T make(@Nullable Object[] values) {
        return maker.apply(values);
    }

    @Override
    @Nullable
    T read(JsonReader in) {
        return in.isAt(Kind.OBJECT) ? new ObjectReader<>(this, in).read() : null;
    }

    @Override
    void write(T model, JsonWriter out) {
        out.object(() -> writeFields(model, out));
    }

    /** Writes the fields of a model, without the braces around them. */
    public void writeFields(T model, JsonWriter out) {
        for (JsonField<T, ?> field : fields) {
            field.write(model, out);
        }
    }

    /** Writes the fields of a model that somebody fills in by hand, without the braces around them. */
    public void writeTemplate(T model, JsonWriter out) {
        for (JsonField<T, ?> field : fields) {
            field.writeTemplate(model, out);
        }
    }

    @Override
    Map<String, Object> schema(JsonSchema schema) {
        return schema.reference(name, () -> definition(schema));
    }

    /** {@return the keywords of the model's schema} */
    Map<String, Object> definition(JsonSchema schema) {
        List<String> required = new ArrayList<>();
        Map<String, Object> properties = JsonSchema.keywords();
        for (JsonField<T, ?> field : fields) {
            properties.put(field.name(), field.schema(schema));
            if (field.isRequired()) {
                required.add(field.name());
            }
        }
        Map<String, Object> all = JsonSchema.keywords("type", "object");
        all.putAll(keywords);
        if (!required.isEmpty()) {
            all.put("required", required);
        }
        all.put("properties", properties);
        return all;
    }

    /**
     * Makes a table of a model that a builder makes. Not thread-safe.
     *
     * @param <T> the model
     * @param <B> the builder of the model
     */
    public static final class Builder<T, B> {
        private final String name;
        private final String description;
        private final Supplier<B> start;
        private final Function<B, T> finish;
        private final List<JsonField<T, ?>> fields = new ArrayList<>();
        private final List<BiConsumer<B, Object>> setters = new ArrayList<>();

        private Builder(String name, String description, Supplier<B> start, Function<B, T> finish) {
            this.name = name;
            this.description = description;
            this.start = start;
            this.finish = finish;
        }

        /** Adds the field that names the format of a document, which is checked and not kept. */
        public Builder<T, B> format(String format, Function<T, String> getter) {
            String description = "The kind and version of this document.";
            return with(
                    JsonField.defaulted("format", new JsonFormat(format), getter, description), (builder, value) -> {});
        }

        /** Adds a field and what sets it, which is called if the field is present and usable. */
        @SuppressWarnings("unchecked") // the reader gives it only values of the field's type
        public <V> Builder<T, B> with(JsonField<T, V> field, BiConsumer<B, V> setter) {
            fields.add(field);
            setters.add((BiConsumer<B, Object>) setter);
            return this;
        }

        /** {@return the table} */
        public FieldTable<T> build() {
            List<BiConsumer<B, Object>> inOrder = List.copyOf(setters);
            return new FieldTable<>(name, JsonSchema.keywords("description", description), fields, values -> {
                B builder = start.get();
                for (int i = 0; i < values.length; i++) {
                    Object value = values[i];
                    if (value != null) {
                        inOrder.get(i).accept(builder, value);
                    }
                }
                return finish.apply(builder);
            });
        }
    }
}
