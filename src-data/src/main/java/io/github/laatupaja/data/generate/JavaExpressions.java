// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Java expressions, in the short forms that core's {@code Bundled} offers. */
final class JavaExpressions {
    private JavaExpressions() {}

    /** {@return a file of core's package of criteria, with one class} */
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

            /** Generated from the data in src-data; change that, not this. */
            %s {
            %s}
            """.formatted(declaration, members);
    }

    /** {@return a string literal} */
    static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** {@return a call with arguments that are expressions} */
    static String call(String name, String... arguments) {
        return name + Arrays.stream(arguments).collect(Collectors.joining(", ", "(", ")"));
    }

    /** {@return an immutable list of expressions} */
    static String listOf(List<String> elements) {
        return call("List.of", elements.toArray(String[]::new));
    }

    /** {@return an immutable list of an expression for each element} */
    static String each(JsonNode array, Function<JsonNode, String> expression) {
        List<String> expressions = new ArrayList<>();
        array.forEach(element -> expressions.add(expression.apply(element)));
        return listOf(expressions);
    }

    /** {@return an id of a kind, such as {@code GroupId}} */
    static String id(String kind, String value) {
        return call(kind + ".of", literal(value));
    }

    /** {@return a text of the publisher with our unofficial translations} */
    static String text(String finnish, String swedish, String english) {
        return text(finnish, swedish, english, "Standing.UNOFFICIAL_TRANSLATION");
    }

    /** {@return a text of the publisher with our unofficial translations, from an object with fi, sv and en} */
    static String text(JsonNode languages) {
        return text(wording(languages, "fi"), wording(languages, "sv"), wording(languages, "en"));
    }

    /** {@return a text of this project's own, each language as good as the others, from an object with fi, sv and en} */
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

    /** {@return the editorial notes on an item} */
    static String remarks(JsonNode item) {
        return each(
                item.path("remarks"),
                it -> call("Remark.of", literal(it.required("code").stringValue()), own(it)));
    }

    /** {@return the constant of an enum that a word of the data names} */
    static String constant(String type, String word) {
        return type + "." + word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** {@return an interval between two numbers, by their JSON} */
    static String interval(JsonNode lowest, JsonNode highest) {
        return call("Interval.of", number(lowest), number(highest));
    }

    /** {@return a decimal as written, by its JSON} */
    static String number(JsonNode number) {
        return number.isIntegralNumber()
                ? call("BigDecimal.valueOf", number.asString())
                : call("new BigDecimal", literal(number.asString()));
    }

    private static String wording(JsonNode languages, String language) {
        return languages.required(language).stringValue();
    }
}
