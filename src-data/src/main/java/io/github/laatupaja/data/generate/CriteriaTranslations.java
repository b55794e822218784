// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.TranslationFiles;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Writes the texts of the criteria with their translations, as Java expressions. */
final class CriteriaTranslations {
    private final JsonNode swedish;
    private final JsonNode english;

    CriteriaTranslations(DataFiles files) {
        swedish = files.get(TranslationFiles.ofCriteria(TranslationFiles.SWEDISH));
        english = files.get(TranslationFiles.ofCriteria(Locale.ENGLISH));
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
        return JavaExpressions.text(
                finnish,
                swedish.required("guidance").required(id).required("title").stringValue(),
                english.required("guidance").required(id).required("title").stringValue());
    }

    String point(String passage, int index, String finnish) {
        return JavaExpressions.text(finnish, point(swedish, passage, index), point(english, passage, index));
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
        return JavaExpressions.text(
                finnish,
                swedish.required(field).required(id).stringValue(),
                english.required(field).required(id).stringValue());
    }
}
