// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The deck's texts beside their translations, as Java expressions. */
final class Renderings {
    private final JsonNode swedish;
    private final JsonNode english;

    Renderings(DataFiles files) {
        swedish = files.get(Translations.file(Locale.forLanguageTag("sv")));
        english = files.get(Translations.file(Locale.ENGLISH));
    }

    String edition(String id, String finnish) {
        return text("editions", id, finnish);
    }

    String group(String id, String finnish) {
        return text("groups", id, finnish);
    }

    String leadIn(String criterion, String finnish) {
        return text("leadIns", criterion, finnish);
    }

    String statement(String id, String finnish) {
        return text("statements", id, finnish);
    }

    String words(String id, String finnish) {
        return text("words", id, finnish);
    }

    String passage(String id, String finnish) {
        return JavaText.text(
                finnish,
                swedish.required("guidance").required(id).required("title").stringValue(),
                english.required("guidance").required(id).required("title").stringValue());
    }

    String point(String passage, int index, String finnish) {
        return JavaText.text(finnish, point(swedish, passage, index), point(english, passage, index));
    }

    private static String point(JsonNode translation, String passage, int index) {
        return translation
                .required("guidance")
                .required(passage)
                .required("points")
                .required(index)
                .stringValue();
    }

    private String text(String field, String id, String finnish) {
        return JavaText.text(
                finnish,
                swedish.required(field).required(id).stringValue(),
                english.required(field).required(id).stringValue());
    }
}
