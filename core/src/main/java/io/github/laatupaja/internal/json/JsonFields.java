// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.basics.QuotedText;
import io.github.laatupaja.internal.json.JsonNode.Kind;
import io.github.laatupaja.internal.values.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object being read into a model. What is wrong becomes a finding, and reading goes on; unknown
 * fields are ignored, and null counts as absent.
 */
public final class JsonFields {
    private static final Set<Kind> STRING = Set.of(Kind.STRING);
    private static final Set<Kind> SCALARS = Set.of(Kind.STRING, Kind.NUMBER);

    private final JsonNode node;
    private final List<Finding> findings;

    private JsonFields(JsonNode node, List<Finding> findings) {
        this.node = node;
        this.findings = findings;
    }

    /** {@return the fields of an object, or null and a finding where it is something else} */
    public static @Nullable JsonFields of(@Nullable JsonNode node, List<Finding> findings) {
        if (node == null || !isOneOf(Set.of(Kind.OBJECT), node, findings)) {
            return null;
        }
        return new JsonFields(node, findings);
    }

    /** {@return a model made of the document's root, its findings included} */
    public static <T> @Nullable T root(
            @Nullable JsonNode root, List<Finding> findings, Function<JsonFields, @Nullable T> read) {
        JsonFields fields = of(root, findings);
        return fields == null ? null : fields.build(read);
    }

    /** Notes a finding about this object. */
    public void note(FindingCode code, Object... arguments) {
        findings.add(Finding.of(code, node.path(), arguments).at(node.path(), node.position()));
    }

    /** Checks that the document's format is the one expected, where it names one. */
    public void checkFormat(String expected) {
        String format = text("format");
        if (format != null && !format.equals(expected)) {
            add(find("format"), FindingCode.UNSUPPORTED_FORMAT, QuotedText.of(format), expected);
        }
    }

    /** {@return a string; null where absent or of another type} */
    public @Nullable String text(String field) {
        JsonNode value = find(field);
        return value == null || !isOneOf(STRING, value, findings) ? null : value.text();
    }

    /** {@return a string, or a number as written; null where absent or of another type} */
    public @Nullable String code(String field) {
        JsonNode value = find(field);
        return value == null || !isOneOf(SCALARS, value, findings) ? null : value.text();
    }

    /** {@return a string that must be there; null with a finding where it is not} */
    public @Nullable String required(String field) {
        return require(field, text(field));
    }

    /** {@return a value parsed of a string; null where absent, or with a finding where malformed} */
    public <T> @Nullable T value(String field, Function<String, T> parse) {
        return value(field, text(field), parse);
    }

    /** {@return a value made of what a field has; null where it has nothing, or with a finding where that is refused} */
    public <A, T> @Nullable T value(String field, @Nullable A given, Function<A, T> make) {
        return given == null ? null : parsed(find(field), () -> make.apply(given));
    }

    /** {@return a parsed value that must be there; null with a finding where it is not} */
    public <T> @Nullable T required(String field, Function<String, T> parse) {
        return require(field, value(field, parse));
    }

    /** {@return a number; null where absent or of another type} */
    public @Nullable BigDecimal number(String field) {
        JsonNode value = find(field);
        if (value == null || !isOneOf(Set.of(Kind.NUMBER), value, findings)) {
            return null;
        }
        return parsed(value, () -> Decimals.parse(value.text()));
    }

    /** {@return a whole number; null where absent or of another type} */
    public @Nullable Integer whole(String field) {
        BigDecimal number = number(field);
        return number == null ? null : parsed(find(field), () -> Decimals.whole(number));
    }

    /** {@return true or false; null where absent or of another type} */
    public @Nullable Boolean truth(String field) {
        JsonNode value = find(field);
        if (value == null || !isOneOf(Set.of(Kind.BOOLEAN), value, findings)) {
            return null;
        }
        return Boolean.valueOf(value.text());
    }

    /** {@return a model made of an object; null where absent or with findings} */
    public <T> @Nullable T object(String field, Function<JsonFields, @Nullable T> read) {
        JsonFields fields = of(find(field), findings);
        return fields == null ? null : fields.build(read);
    }

    /** {@return a text in several languages; null where absent or with findings} */
    public @Nullable LocalizedText localized(String field) {
        return object(field, LocalizedTextJson::read);
    }

    /** {@return a text in several languages that must be there; null with a finding where it is not} */
    public @Nullable LocalizedText requiredText(String field) {
        return require(field, localized(field));
    }

    /** {@return models made of an array of objects; those with findings are left out; empty where absent} */
    public <T> List<T> objects(String field, Function<JsonFields, @Nullable T> read) {
        return elements(field, element -> {
            JsonFields fields = of(element, findings);
            return fields == null ? null : fields.build(read);
        });
    }

    /** {@return values parsed of an array of strings; malformed ones are left out; empty where absent} */
    public <T> List<T> values(String field, Function<String, T> parse) {
        return elements(
                field,
                element ->
                        isOneOf(STRING, element, findings) ? parsed(element, () -> parse.apply(element.text())) : null);
    }

    /** {@return an object's fields parsed one by one, in order; null is no value of any; empty where absent} */
    public <T> Map<String, T> map(String field, Kind type, Function<JsonFields, Function<String, @Nullable T>> read) {
        Map<String, T> map = new LinkedHashMap<>();
        JsonFields fields = of(find(field), findings);
        if (fields != null) {
            fields.node.fields().forEach((name, node) -> {
                T value = read.apply(fields).apply(name);
                if (value != null) {
                    map.put(name, value);
                } else if (node.kind() == Kind.NULL) {
                    addWrongType(type, node, findings);
                }
            });
        }
        return map;
    }

    /** {@return what a step makes, or null and a finding where it refuses the values of this object} */
    public <T> @Nullable T build(Function<JsonFields, @Nullable T> read) {
        return parsed(node, () -> read.apply(this));
    }

    /** {@return texts in several languages made of an array; those with findings are left out; empty where absent} */
    public List<LocalizedText> localizedList(String field) {
        return objects(field, LocalizedTextJson::read);
    }

    /** {@return the constant that a string names; null with a finding where it is missing or names none} */
    public <E> @Nullable E required(String field, E[] constants, Function<E, String> text) {
        return require(field, constant(field, constants, text));
    }

    /** {@return the constant that a string names; null where absent, or with a finding where it names none} */
    public <E> @Nullable E constant(String field, E[] constants, Function<E, String> text) {
        return value(field, word -> {
            for (E constant : constants) {
                if (text.apply(constant).equals(word)) {
                    return constant;
                }
            }
            throw new InvalidValueException(
                    new MessagePattern("{0} is none of {1}", "{0} ei ole mikään näistä: {1}", "{0} är ingen av {1}"),
                    QuotedText.of(word),
                    Arrays.stream(constants).map(text).toList().toString());
        });
    }

    /** {@return the value, noting a finding where it is null because the field is absent} */
    public <T> @Nullable T require(String field, @Nullable T value) {
        if (value == null && find(field) == null) {
            note(FindingCode.MISSING_FIELD, field);
        }
        return value;
    }

    private <T> List<T> elements(String field, Function<JsonNode, @Nullable T> read) {
        JsonNode array = find(field);
        List<T> list = new ArrayList<>();
        if (array != null && isOneOf(Set.of(Kind.ARRAY), array, findings)) {
            for (JsonNode element : array.elements()) {
                element.keptAs(list.size());
                T value = read.apply(element);
                if (value != null) {
                    list.add(value);
                }
            }
        }
        return list;
    }

    private @Nullable JsonNode find(String field) {
        JsonNode value = node.fields().get(field);
        return value == null || value.kind() == Kind.NULL ? null : value;
    }

    private <T> @Nullable T parsed(@Nullable JsonNode place, Supplier<@Nullable T> step) {
        try {
            return step.get();
        } catch (InvalidDataException e) {
            throw e; // has findings of its own, which the caller of the whole places
        } catch (IllegalArgumentException e) {
            JsonNode where = place == null ? node : place;
            findings.add(Finding.of(e, where.path()).at(where.path(), where.position()));
            return null;
        }
    }

    private void add(@Nullable JsonNode place, FindingCode code, Object... arguments) {
        JsonNode where = place == null ? node : place;
        findings.add(Finding.of(code, "", arguments).at(where.path(), where.position()));
    }

    private static boolean isOneOf(Set<Kind> expected, JsonNode node, List<Finding> findings) {
        if (expected.contains(node.kind())) {
            return true;
        }
        addWrongType(
                expected.contains(Kind.STRING)
                        ? Kind.STRING
                        : expected.iterator().next(),
                node,
                findings);
        return false;
    }

    private static void addWrongType(Kind expected, JsonNode node, List<Finding> findings) {
        findings.add(
                Finding.of(FindingCode.WRONG_TYPE, "", expected, node.kind()).at(node.path(), node.position()));
    }
}
