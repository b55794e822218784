// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import static io.github.laatupaja.data.generate.JavaExpressions.call;
import static io.github.laatupaja.data.generate.JavaExpressions.constant;
import static io.github.laatupaja.data.generate.JavaExpressions.literal;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.TranslationFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Writes the texts of the concepts with their translations, and the translated terms, as Java expressions. */
final class GlossaryTranslations {
    private final JsonNode swedish;
    private final JsonNode english;

    GlossaryTranslations(DataFiles files) {
        swedish = files.get(TranslationFiles.ofConcepts(TranslationFiles.SWEDISH));
        english = files.get(TranslationFiles.ofConcepts(Locale.ENGLISH));
    }

    /** {@return the sentence that says who uses the established terms; it is the same in all files} */
    String established() {
        return JavaExpressions.own(swedish.required("established"));
    }

    String title(String edition, String finnish) {
        return text("titles", edition, finnish);
    }

    String tier(String tier, String finnish) {
        return text("tiers", tier, finnish);
    }

    String paragraph(String field, String concept, int index, String finnish) {
        return JavaExpressions.text(
                finnish,
                swedish.required(field).required(concept).required(index).stringValue(),
                english.required(field).required(concept).required(index).stringValue());
    }

    /** {@return the Swedish terms of a concept, followed by the English terms} */
    List<String> terms(String concept) {
        List<String> terms = new ArrayList<>();
        for (JsonNode translation : List.of(swedish, english)) {
            for (JsonNode term : translation.required("terms").required(concept)) {
                terms.add(term(translation, term, term.required("role").stringValue()));
            }
        }
        return terms;
    }

    /** {@return the Swedish and the English translation of an undefined Finnish term} */
    List<String> undefined(String finnish) {
        List<String> terms = new ArrayList<>();
        for (JsonNode translation : List.of(swedish, english)) {
            terms.add(term(translation, translation.required("undefined").required(finnish), "preferred"));
        }
        return terms;
    }

    private static String term(JsonNode translation, JsonNode term, String role) {
        boolean isEstablished = term.required("standing").stringValue().equals("established");
        return call(
                isEstablished ? "established" : "chosen",
                literal(translation.required("language").stringValue()),
                literal(term.required("text").stringValue()),
                constant("TermRole", role));
    }

    private String text(String field, String id, String finnish) {
        return JavaExpressions.text(
                finnish,
                swedish.required(field).required(id).stringValue(),
                english.required(field).required(id).stringValue());
    }
}
