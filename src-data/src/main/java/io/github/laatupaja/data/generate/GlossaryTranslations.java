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

/** The concepts' Finnish texts beside their translations, and the terms of other languages, as Java expressions. */
final class GlossaryTranslations {
    private final JsonNode swedish;
    private final JsonNode english;

    GlossaryTranslations(DataFiles files) {
        swedish = files.get(TranslationFiles.ofConcepts(TranslationFiles.SWEDISH));
        english = files.get(TranslationFiles.ofConcepts(Locale.ENGLISH));
    }

    /** {@return who uses the established terms; the files agree on it} */
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

    /** {@return the Swedish terms of a concept, then the English ones} */
    List<String> terms(String concept) {
        List<String> terms = new ArrayList<>();
        for (JsonNode translation : List.of(swedish, english)) {
            for (JsonNode term : translation.required("terms").required(concept)) {
                terms.add(term(translation, term, term.required("role").stringValue()));
            }
        }
        return terms;
    }

    /** {@return what an undefined Finnish term is in Swedish, then in English} */
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
