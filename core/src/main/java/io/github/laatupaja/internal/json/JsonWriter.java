// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.LocalizedText;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes models as JSON: fields in the order of the calls, what is absent or empty left out, line feeds as line ends,
 * two spaces of indentation.
 */
public final class JsonWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(JsonDocument.DEEPEST)
                    .build())
            .build();

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** {@return an object as indented JSON text that ends in a line feed} */
    public static String indented(Consumer<JsonWriter> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), text)) {
            new JsonWriter(generator).whole(fields);
        }
        return text.append('\n').toString();
    }

    /** {@return an object as JSON text without white space} */
    public static String compact(Consumer<JsonWriter> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonWriter(generator).whole(fields);
        }
        return text.toString();
    }

    /**
     * Writes a field that has a text; nothing for null or an empty text.
     *
     * @throws IllegalArgumentException if there is half of a character in the text; it names the place
     */
    public void text(String field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            generator.writeName(field);
            string(text);
        }
    }

    /** Writes a field that has an empty text, for somebody to fill in. */
    public void room(String field) {
        generator.writeStringProperty(field, "");
    }

    /** Writes the name of a field, whose value comes next. */
    void name(String field) {
        generator.writeName(field);
    }

    /** Writes a string. */
    void string(String text) {
        if (Surrogates.isAnyAlone(text)) {
            String place = generator.streamWriteContext().pathAsPointer().toString();
            throw new IllegalArgumentException(
                    "half of a character (a lone surrogate) is in the text at " + place + ", which cannot be written");
        }
        generator.writeString(text);
    }

    /** Writes a number. */
    void number(BigDecimal number) {
        generator.writeNumber(number);
    }

    /** Writes a whole number. */
    void number(int number) {
        generator.writeNumber(number);
    }

    /** Writes true or false. */
    void truth(boolean truth) {
        generator.writeBoolean(truth);
    }

    /** Writes an object. */
    void object(Runnable fields) {
        generator.writeStartObject();
        fields.run();
        generator.writeEndObject();
    }

    /** Writes an array. */
    <E> void array(List<E> elements, Consumer<E> write) {
        generator.writeStartArray();
        elements.forEach(write);
        generator.writeEndArray();
    }

    /** Writes a field that has an id; nothing for null. */
    public void id(String field, @Nullable Id id) {
        text(field, id == null ? null : id.value());
    }

    /** Writes a field that has a number; nothing for null. */
    public void number(String field, @Nullable BigDecimal number) {
        if (number != null) {
            generator.writeName(field);
            generator.writeNumber(number);
        }
    }

    /** Writes a field that has a whole number. */
    public void number(String field, int number) {
        generator.writeNumberProperty(field, number);
    }

    /** Writes a field that is true or false. */
    public void truth(String field, boolean truth) {
        generator.writeBooleanProperty(field, truth);
    }

    /** Writes a field that is a text in several languages; nothing for null. */
    public void localized(String field, @Nullable LocalizedText text) {
        object(field, text, LocalizedTextJson::write);
    }

    /** Writes a field that is an object. */
    public void object(String field, Runnable fields) {
        generator.writeName(field);
        object(fields);
    }

    /** Writes a field that is an object made of a model; nothing for null. */
    public <T> void object(String field, @Nullable T model, BiConsumer<T, JsonWriter> write) {
        if (model != null) {
            object(field, () -> write.accept(model, this));
        }
    }

    /** Writes a field that is an array of objects; nothing for an empty list. */
    public <T> void objects(String field, List<T> models, BiConsumer<T, JsonWriter> write) {
        array(field, models, model -> {
            generator.writeStartObject();
            write.accept(model, this);
            generator.writeEndObject();
        });
    }

    /** Writes a field that is an array of texts in several languages; nothing for an empty list. */
    public void localizedList(String field, List<LocalizedText> texts) {
        objects(field, texts, LocalizedTextJson::write);
    }

    /** Writes a field that is an array of texts, as the values' {@code toString} gives them; nothing for an empty list. */
    public void values(String field, List<?> values) {
        array(field, values, value -> string(value.toString()));
    }

    private <T> void array(String field, List<T> values, Consumer<T> write) {
        if (!values.isEmpty()) {
            generator.writeName(field);
            array(values, write);
        }
    }

    private void whole(Consumer<JsonWriter> fields) {
        generator.writeStartObject();
        fields.accept(this);
        generator.writeEndObject();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
