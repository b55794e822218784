// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import static io.github.laatupaja.data.JavaText.call;
import static io.github.laatupaja.data.JavaText.id;
import static io.github.laatupaja.data.JavaText.interval;
import static io.github.laatupaja.data.JavaText.literal;
import static io.github.laatupaja.data.JavaText.text;

import tools.jackson.databind.JsonNode;

/** Rating scales as Java expressions. */
final class ScaleSource {
    private ScaleSource() {}

    static String scale(JsonNode scale) {
        return call(
                "RatingScale.of",
                id("ScaleId", scale.required("id").stringValue()),
                text(scale.required("title")),
                scale.has("interval")
                        ? interval(
                                scale.required("interval").required("lowest"),
                                scale.required("interval").required("highest"))
                        : FrameworkSource.each(scale.required("levels"), ScaleSource::level));
    }

    private static String level(JsonNode level) {
        String code = literal(level.required("code").stringValue());
        String value = call("new BigDecimal", literal(level.required("value").asString()));
        String label = text(level.required("label"));
        if (!level.has("band")) {
            return call("RatingLevel.of", code, value, label);
        }
        JsonNode band = level.required("band");
        return call("RatingLevel.of", code, value, label, interval(band.required(0), band.required(1)));
    }
}
