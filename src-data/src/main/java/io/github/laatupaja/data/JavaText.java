// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Java expressions, in the short forms that core's {@code Bundled} offers. */
final class JavaText {
    private JavaText() {}

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

    /** {@return an id of a kind, such as {@code GroupId}} */
    static String id(String kind, String value) {
        return call(kind + ".of", literal(value));
    }

    /** {@return a text whose translations are unofficial} */
    static String text(String finnish, String swedish, String english) {
        return call("text", literal(finnish), literal(swedish), literal(english));
    }

    /** {@return a text whose translations are unofficial, from an object with fi, sv and en} */
    static String text(JsonNode languages) {
        return text(wording(languages, "fi"), wording(languages, "sv"), wording(languages, "en"));
    }

    /** {@return a text of this project's own, from an object with fi, sv and en} */
    static String own(JsonNode languages) {
        return call(
                "own",
                literal(wording(languages, "fi")),
                literal(wording(languages, "sv")),
                literal(wording(languages, "en")));
    }

    /** {@return a place in the deck} */
    static String source(JsonNode source) {
        JsonNode lines = source.required("lines");
        return call(
                "source",
                source.required("slide").asString(),
                lines.required(0).asString(),
                lines.required(1).asString());
    }

    /** {@return the constant of an enum that a word of the data names} */
    static String constant(String type, String word) {
        return type + "." + word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** {@return an interval between two numbers, by their JSON} */
    static String interval(JsonNode lowest, JsonNode highest) {
        return call("interval", literal(lowest.asString()), literal(highest.asString()));
    }

    private static String wording(JsonNode languages, String language) {
        return languages.required(language).stringValue();
    }
}
