// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import static io.github.laatupaja.data.JavaText.call;
import static io.github.laatupaja.data.JavaText.each;
import static io.github.laatupaja.data.JavaText.id;
import static io.github.laatupaja.data.JavaText.interval;
import static io.github.laatupaja.data.JavaText.literal;
import static io.github.laatupaja.data.JavaText.text;

import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The source of a class that holds the scales of the bundled framework, each in a class that is loaded by itself. */
final class ScaleSource {
    private final DataFiles files;
    private final String className;

    ScaleSource(DataFiles files, String className) {
        this.files = files;
        this.className = className;
    }

    String javaFile() {
        return JavaText.file("final class " + className, """
                private %s() {}
            %s""".formatted(
                        className, eachScale(scale -> """

                static final class %s {
                    static final RatingScale SCALE = %s;
                }
            """.formatted(holder(scale), scale(scale)))));
    }

    /** {@return the list of all scales} */
    String all() {
        return each(files.get("scales.json").required("scales"), this::constant);
    }

    /** {@return cases of a switch that picks a scale by its id} */
    String cases() {
        return eachScale(scale -> "            case %s -> %s;\n".formatted(literal(name(scale)), constant(scale)));
    }

    private String eachScale(Function<JsonNode, String> text) {
        StringBuilder texts = new StringBuilder();
        files.get("scales.json").required("scales").forEach(scale -> texts.append(text.apply(scale)));
        return texts.toString();
    }

    private String constant(JsonNode scale) {
        return className + "." + holder(scale) + ".SCALE";
    }

    private static String name(JsonNode scale) {
        return scale.required("id").stringValue();
    }

    private static String holder(JsonNode scale) {
        return "Scale_" + name(scale).replace('-', '_');
    }

    private static String scale(JsonNode scale) {
        return call(
                "RatingScale.of",
                id("ScaleId", name(scale)),
                text(scale.required("title")),
                scale.has("interval")
                        ? interval(
                                scale.required("interval").required("lowest"),
                                scale.required("interval").required("highest"))
                        : each(scale.required("levels"), ScaleSource::level));
    }

    private static String level(JsonNode level) {
        String code = literal(level.required("code").stringValue());
        String value = JavaText.number(level.required("value"));
        String label = text(level.required("label"));
        if (!level.has("band")) {
            return call("RatingLevel.of", code, value, label);
        }
        JsonNode band = level.required("band");
        return call("RatingLevel.of", code, value, label, interval(band.required(0), band.required(1)));
    }
}
