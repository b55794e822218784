// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes Java expressions for texts, ids, numbers, sources and remarks. */
final class JavaExpressions {
    private JavaExpressions() {}

    /** {@return a source file in core's package {@code criteria}, with one class} */
    static String file(String declaration, String members) {
        return """
            // SPDX-License-Identifier: Apache-2.0
            package io.github.laatupaja.criteria;

            import static io.github.laatupaja.criteria.Bundled.*;

            import com.fasterxml.jackson.annotation.JsonValue;
            import io.github.laatupaja.basics.Language;
            import io.github.laatupaja.basics.LocalizedText;
            import io.github.laatupaja.basics.Standing;
            import io.github.laatupaja.scale.Interval;
            import io.github.laatupaja.scale.RatingLevel;
            import io.github.laatupaja.scale.RatingScale;
            import io.github.laatupaja.scale.ScaleId;
            import java.io.Serial;
            import java.math.BigDecimal;
            import java.util.List;
            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import org.jspecify.annotations.Nullable;

            /** Generated from the data in src-data. Do not edit. */
            %s {
            %s}
            """.formatted(declaration, members);
    }

    /** {@return a string literal} */
    static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** {@return a method or constructor call} */
    static String call(String name, String... arguments) {
        return name + Arrays.stream(arguments).collect(Collectors.joining(", ", "(", ")"));
    }

    /** {@return an immutable list of elements} */
    static String listOf(List<String> elements) {
        return call("List.of", elements.toArray(String[]::new));
    }

    /** {@return an immutable list with one expression for each element of an array} */
    static String each(JsonNode array, Function<JsonNode, String> expression) {
        List<String> expressions = new ArrayList<>();
        array.forEach(element -> expressions.add(expression.apply(element)));
        return listOf(expressions);
    }

    /** {@return an id of a type such as {@code GroupId}} */
    static String id(String kind, String value) {
        return call(kind + ".of", literal(value));
    }

    /** {@return a text of the publisher with unofficial translations} */
    static String text(String finnish, String swedish, String english) {
        return text(finnish, swedish, english, "Standing.UNOFFICIAL_TRANSLATION");
    }

    /** {@return a text of the publisher with unofficial translations, from an object with fi, sv and en} */
    static String text(JsonNode languages) {
        return text(wording(languages, "fi"), wording(languages, "sv"), wording(languages, "en"));
    }

    /** {@return a text of this project, equally authoritative in all languages, from an object with fi, sv and en} */
    static String own(JsonNode languages) {
        return text(
                wording(languages, "fi"), wording(languages, "sv"), wording(languages, "en"), "Standing.TRANSLATION");
    }

    private static String text(String finnish, String swedish, String english, String standing) {
        return call(
                "LocalizedText.of",
                "Language.FINNISH",
                literal(finnish),
                "Language.SWEDISH",
                literal(swedish),
                "Language.ENGLISH",
                literal(english),
                standing);
    }

    /** {@return a place in the deck} */
    static String source(JsonNode source) {
        JsonNode lines = source.required("lines");
        return call(
                "SourceReference.of",
                source.required("slide").asString(),
                lines.required(0).asString(),
                lines.required(1).asString());
    }

    /** {@return the editorial remarks on an item} */
    static String remarks(JsonNode item) {
        return each(
                item.path("remarks"),
                it -> call("Remark.of", literal(it.required("code").stringValue()), own(it)));
    }

    /** {@return the enum constant for a word of the data} */
    static String constant(String type, String word) {
        return type + "." + word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** {@return an interval between two JSON numbers} */
    static String interval(JsonNode lowest, JsonNode highest) {
        return call("Interval.of", number(lowest), number(highest));
    }

    /** {@return a JSON number as a decimal with the same scale} */
    static String number(JsonNode number) {
        return number.isIntegralNumber()
                ? call("BigDecimal.valueOf", number.asString())
                : call("new BigDecimal", literal(number.asString()));
    }

    private static String wording(JsonNode languages, String language) {
        return languages.required(language).stringValue();
    }
}
