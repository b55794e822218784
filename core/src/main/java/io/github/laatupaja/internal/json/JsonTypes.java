// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import static io.github.laatupaja.internal.json.JsonSchema.keywords;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.basics.QuotedText;
import io.github.laatupaja.internal.json.JsonNode.Kind;
import io.github.laatupaja.internal.values.Decimals;
import io.github.laatupaja.internal.values.IsoDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of single values; the type of a model is its {@link FieldTable}. */
public final class JsonTypes {
    private static final MessagePattern NO_CONSTANT =
            new MessagePattern("{0} is none of {1}", "{0} ei ole mikään näistä: {1}", "{0} är ingen av {1}");
    private static final Map<String, Object> TAG_FORM =
            keywords("type", "string", "maxLength", 64, "pattern", "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$");

    /** A string. */
    public static final JsonType<String> TEXT = text(text -> text, text -> text);

    /** A string that is not empty; the model checks that. */
    public static final JsonType<String> FILLED_TEXT = filled("minLength", 1);

    /** A string that is not blank; the model checks that. */
    public static final JsonType<String> WORDING = filled("pattern", "\\S");

    /** A date such as {@code 2026-03-31}. */
    public static final JsonType<LocalDate> DATE = string(
            IsoDate::parse,
            LocalDate::toString,
            "date",
            keywords("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));

    /** The tag of a language. */
    public static final JsonType<Language> LANGUAGE = string(Language::of, Language::value, "tag", TAG_FORM);

    /** The tag of a language, as a string; the model checks its form. */
    public static final JsonType<String> TAG = string(tag -> tag, tag -> tag, "tag", TAG_FORM);

    /** A number. */
    public static final JsonType<BigDecimal> NUMBER = number(number -> number, keywords("type", "number"));

    /** True or false. */
    public static final JsonType<Boolean> TRUTH = new JsonScalar<>(
            Kind.BOOLEAN,
            false,
            Boolean::valueOf,
            (truth, out) -> out.truth(truth),
            schema -> keywords("type", "boolean"));

    private JsonTypes() {}

    /**
     * {@return values with a text form}
     * @param parse makes a value from its text form
     * @param text gives the text form
     */
    public static <V> JsonType<V> text(Function<String, V> parse, Function<V, String> text) {
        return scalar(false, parse, text, schema -> keywords("type", "string"));
    }

    /** {@return ids of one class} */
    public static <I extends Id> JsonType<I> id(Function<String, I> parse) {
        return string(
                parse, Id::value, "id", keywords("type", "string", "pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"));
    }

    /** {@return the constants of an enum, by their text forms} */
    public static <E extends Enum<E>> JsonType<E> constant(E[] constants, Function<E, String> text) {
        List<String> texts = Arrays.stream(constants).map(text).toList();
        Map<String, E> byText = Arrays.stream(constants).collect(Collectors.toMap(text, constant -> constant));
        Function<String, E> parse = word -> {
            E constant = byText.get(word);
            if (constant == null) {
                throw new InvalidValueException(NO_CONSTANT, QuotedText.of(word), texts);
            }
            return constant;
        };
        return scalar(false, parse, text, schema -> keywords("enum", texts));
    }

    /**
     * {@return codes: strings that may also be written as numbers}
     * @param parse makes a value from a code; null counts as absent
     * @param text gives the code
     * @param form the keywords of a schema of its form
     */
    public static <V> JsonType<V> code(
            Function<String, @Nullable V> parse, Function<V, String> text, Map<String, Object> form) {
        Map<String, Object> keywords = keywords("type", List.of("string", "number"));
        keywords.putAll(form);
        return scalar(true, parse, text, schema -> keywords);
    }

    /**
     * {@return numbers}
     * @param check returns the number that it is given, or refuses it
     * @param keywords the keywords of their schema
     */
    public static JsonType<BigDecimal> number(Function<BigDecimal, BigDecimal> check, Map<String, Object> keywords) {
        return new JsonScalar<>(
                Kind.NUMBER,
                false,
                text -> check.apply(Decimals.parse(text)),
                (number, out) -> out.number(number),
                schema -> keywords);
    }

    /**
     * {@return whole numbers}
     * @param lowest the lowest one, for their schema; the model checks that
     */
    public static JsonType<Integer> whole(int lowest) {
        return new JsonScalar<>(
                Kind.NUMBER,
                false,
                text -> Decimals.whole(Decimals.parse(text)),
                (number, out) -> out.number(number),
                schema -> keywords("type", "integer", "minimum", lowest));
    }

    /** {@return a type that is known only later, for models that contain themselves} */
    public static <V> JsonType<V> later(Supplier<JsonType<V>> type) {
        return new JsonType<>() {
            @Override
            @Nullable
            V read(JsonReader in) {
                return type.get().read(in);
            }

            @Override
            void write(V value, JsonWriter out) {
                type.get().write(value, out);
            }

            @Override
            Map<String, Object> schema(JsonSchema schema) {
                return type.get().schema(schema);
            }
        };
    }

    private static JsonType<String> filled(String keyword, Object value) {
        return scalar(false, text -> text, text -> text, schema -> keywords("type", "string", keyword, value));
    }

    private static <V> JsonType<V> string(
            Function<String, V> parse, Function<V, String> text, String definition, Map<String, Object> keywords) {
        return scalar(false, parse, text, schema -> schema.reference(definition, () -> keywords));
    }

    private static <V> JsonType<V> scalar(
            boolean isNumberAllowed,
            Function<String, @Nullable V> parse,
            Function<V, String> text,
            Function<JsonSchema, Map<String, Object>> describe) {
        BiConsumer<V, JsonWriter> write = (value, out) -> out.string(text.apply(value));
        return new JsonScalar<>(Kind.STRING, isNumberAllowed, parse, write, describe);
    }
}
