// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import static io.github.laatupaja.data.generate.JavaExpressions.call;
import static io.github.laatupaja.data.generate.JavaExpressions.each;
import static io.github.laatupaja.data.generate.JavaExpressions.interval;
import static io.github.laatupaja.data.generate.JavaExpressions.literal;
import static io.github.laatupaja.data.generate.JavaExpressions.text;

import io.github.laatupaja.data.source.DataFiles;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The source of the scales of the bundled framework, each made by itself, and of a class of their texts, which are made
 * when they are asked for.
 */
final class ScaleWriter {
    private final DataFiles files;
    private final String className;

    ScaleWriter(DataFiles files, String className) {
        this.files = files;
        this.className = className;
    }

    String javaFile() {
        return JavaExpressions.file("final class " + className, """
                private %s() {}

                static LocalizedText title(String scale) {
                    return switch (scale) {
            %s            default -> throw new IllegalArgumentException("scale " + scale + " is not bundled");
                    };
                }

                static LocalizedText label(String scale, String code) {
                    return switch (scale + " " + code) {
            %s            default -> throw new IllegalArgumentException("scale " + scale + " has no level " + code);
                    };
                }
            """.formatted(
                        className, eachScale(ScaleWriter::title), eachScale(ScaleWriter::labels)));
    }

    private static String title(JsonNode scale) {
        return "            case %s -> %s;\n".formatted(literal(name(scale)), text(scale.required("title")));
    }

    private static String labels(JsonNode scale) {
        StringBuilder cases = new StringBuilder();
        for (JsonNode level : scale.path("levels")) {
            String key = literal(name(scale) + " " + level.required("code").stringValue());
            cases.append("            case %s -> %s;\n".formatted(key, text(level.required("label"))));
        }
        return cases.toString();
    }

    /** {@return the list of all scales, got by id} */
    String all() {
        return each(
                files.get("scales.json").required("scales"),
                scale -> call("get", call("ScaleId.of", literal(name(scale)))));
    }

    /** {@return cases of a switch that makes a scale by its id} */
    String cases() {
        return eachScale(scale -> "            case %s -> %s;\n".formatted(literal(name(scale)), scale(scale)));
    }

    private String eachScale(Function<JsonNode, String> text) {
        StringBuilder texts = new StringBuilder();
        files.get("scales.json").required("scales").forEach(scale -> texts.append(text.apply(scale)));
        return texts.toString();
    }

    private static String name(JsonNode scale) {
        return scale.required("id").stringValue();
    }

    private static String scale(JsonNode scale) {
        String name = literal(name(scale));
        return call(
                "RatingScale.bundled",
                name,
                "() -> Bundled.title(" + name + ")",
                each(scale.path("levels"), level -> level(name, level)),
                scale.has("interval")
                        ? interval(
                                scale.required("interval").required("lowest"),
                                scale.required("interval").required("highest"))
                        : "null");
    }

    private static String level(String scale, JsonNode level) {
        JsonNode band = level.path("band");
        return call(
                "RatingLevel.bundled",
                literal(level.required("code").stringValue()),
                JavaExpressions.number(level.required("value")),
                "() -> Bundled.label(" + scale + ", "
                        + literal(level.required("code").stringValue()) + ")",
                band.isMissingNode() ? "null" : interval(band.required(0), band.required(1)));
    }
}
