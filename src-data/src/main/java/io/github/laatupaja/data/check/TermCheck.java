// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.DataItems;
import io.github.laatupaja.data.source.FinnishTexts;
import io.github.laatupaja.data.source.TranslationFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Checks that the translations use the terms of {@code terms.json} wherever the Finnish text uses them.
 *
 * <p>A place is the id of a statement or group, the id of a criterion (for its lead-in), or a paragraph of a definition or
 * proposal. A text has a term if it contains one of the term's stems, compared in lower case. At the places of a term, the
 * text has the term in every language. At other places the Finnish text does not have it, unless {@code except} gives the
 * reason.
 */
final class TermCheck {
    private final List<JsonNode> terms;
    private final Map<String, String> finnish;
    private final Map<String, Map<String, String>> translations = new LinkedHashMap<>();
    private final List<DataFinding> findings = new ArrayList<>();

    private TermCheck(DataFiles files) {
        this.terms = List.copyOf(files.items("terms.json", "terms"));
        this.finnish = finnish(new FinnishTexts(files));
        for (Locale language : TranslationFiles.LANGUAGES) {
            Map<String, String> texts = translated(files.get(TranslationFiles.ofCriteria(language)));
            texts.putAll(paragraphs(files.get(TranslationFiles.ofConcepts(language))));
            translations.put(language.toLanguageTag(), texts);
        }
    }

    static List<DataFinding> findings(DataFiles files) {
        TermCheck terms = new TermCheck(files);
        terms.terms.forEach(terms::check);
        return terms.findings;
    }

    private static Map<String, String> finnish(FinnishTexts texts) {
        Map<String, String> byPlace = new LinkedHashMap<>(texts.groups());
        byPlace.putAll(texts.statements());
        byPlace.putAll(texts.leadIns());
        byPlace.putAll(texts.paragraphs());
        byPlace.replaceAll((place, text) -> text.toLowerCase(Locale.ROOT));
        return byPlace;
    }

    private static Map<String, String> translated(JsonNode translation) {
        Map<String, String> byPlace = new LinkedHashMap<>();
        for (String field : List.of("groups", "statements", "leadIns")) {
            for (Map.Entry<String, JsonNode> text : translation.required(field).properties()) {
                byPlace.put(text.getKey(), text.getValue().stringValue().toLowerCase(Locale.ROOT));
            }
        }
        return byPlace;
    }

    private static Map<String, String> paragraphs(JsonNode translation) {
        Map<String, String> byPlace = new LinkedHashMap<>();
        translation.required("definitions").forEachEntry((id, texts) -> addAll(id, texts, byPlace));
        translation.required("renewals").forEachEntry((id, texts) -> addAll(id + ".renewal", texts, byPlace));
        return byPlace;
    }

    private static void addAll(String place, JsonNode texts, Map<String, String> byPlace) {
        for (int i = 0; i < texts.size(); i++) {
            byPlace.put(place + "." + (i + 1), texts.required(i).stringValue().toLowerCase(Locale.ROOT));
        }
    }

    private void check(JsonNode term) {
        List<String> places = new ArrayList<>();
        term.required("places").values().forEach(place -> places.add(place.stringValue()));
        places.forEach(place -> checkPlace(term, place));
        for (String place : finnish.keySet()) {
            if (!places.contains(place) && !term.path("except").has(place) && has(term, "fi", finnish, place)) {
                addFinding(term, place, "the Finnish text has the term, but 'places' does not list the place");
            }
        }
        term.path("except").forEachEntry((place, reason) -> checkException(term, place, reason, places));
    }

    private void checkPlace(JsonNode term, String place) {
        expect(term, "fi", finnish, place);
        translations.forEach((language, texts) -> expect(term, language, texts, place));
    }

    private void expect(JsonNode term, String language, Map<String, String> texts, String place) {
        if (!has(term, language, texts, place)) {
            JsonNode stems = term.required("stems").required(language);
            addFinding(term, place, "the text in '" + language + "' has none of " + stems);
        }
    }

    private void checkException(JsonNode term, String place, JsonNode reason, List<String> places) {
        if (places.contains(place) || reason.asString("").isBlank() || !has(term, "fi", finnish, place)) {
            addFinding(
                    term,
                    place,
                    "is an invalid exception: the place is also in 'places', the Finnish text lacks the term, or the reason is blank");
        }
    }

    private static boolean has(JsonNode term, String language, Map<String, String> texts, String place) {
        String text = texts.getOrDefault(place, "");
        return term.required("stems")
                .required(language)
                .valueStream()
                .anyMatch(stem -> text.contains(stem.stringValue()));
    }

    private void addFinding(JsonNode term, String place, String problem) {
        String name = DataItems.text(term, "fi");
        findings.add(new DataFinding("terms.json term '" + name + "' at " + place, problem));
    }
}
