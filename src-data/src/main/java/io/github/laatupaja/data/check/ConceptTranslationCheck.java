// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.DataItems;
import io.github.laatupaja.data.source.TranslationFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Checks that each translation of the concepts has exactly the terms and texts that the Finnish data has. */
final class ConceptTranslationCheck {
    private final JsonNode finnish;
    private final String file;
    private final JsonNode translation;
    private final List<DataFinding> findings = new ArrayList<>();

    private ConceptTranslationCheck(DataFiles files, Locale language) {
        this.finnish = files.get("concepts.json");
        this.file = TranslationFiles.ofConcepts(language);
        this.translation = files.get(file);
    }

    static List<DataFinding> findings(DataFiles files) {
        List<DataFinding> findings = new ArrayList<>();
        Set<String> established = new TreeSet<>();
        for (Locale language : TranslationFiles.LANGUAGES) {
            ConceptTranslationCheck translations = new ConceptTranslationCheck(files, language);
            translations.check(language);
            established.add(translations.translation.required("established").toString());
            findings.addAll(translations.findings);
        }
        if (established.size() > 1) {
            findings.add(new DataFinding("concept-translations", "'established' differs between the files"));
        }
        return findings;
    }

    private void check(Locale language) {
        findings.addAll(TranslationCheck.language(file, translation, language));
        checkKeys("titles", Set.of(DataItems.text(finnish, "edition")));
        checkKeys("tiers", DataItems.index(finnish.required("tiers")).keySet());
        checkKeys("terms", DataItems.index(finnish.required("concepts")).keySet());
        checkKeys("undefined", undefined());
        checkParagraphs("definitions", "definition");
        checkParagraphs("renewals", "renewal");
        checkPreferred();
    }

    private Set<String> undefined() {
        Set<String> terms = new TreeSet<>();
        finnish.required("undefined").forEach(term -> terms.add(DataItems.text(term, "text")));
        return terms;
    }

    private void checkParagraphs(String field, String finnishField) {
        Map<String, Integer> paragraphs = new LinkedHashMap<>();
        for (JsonNode concept : finnish.required("concepts")) {
            concept.optional(finnishField).ifPresent(texts -> paragraphs.put(DataItems.id(concept), texts.size()));
        }
        checkKeys(field, paragraphs.keySet());
        paragraphs.forEach((id, expected) -> {
            int found = translation.required(field).path(id).size();
            if (found != 0 && found != expected) {
                addFinding(field, id, "has " + found + " paragraphs, expected " + expected);
            }
        });
    }

    private void checkPreferred() {
        for (Map.Entry<String, JsonNode> terms : translation.required("terms").properties()) {
            List<String> roles = terms.getValue().findValuesAsString("role");
            if (roles.indexOf("preferred") != 0 || roles.lastIndexOf("preferred") != 0) {
                addFinding(
                        "terms",
                        terms.getKey(),
                        "roles are " + roles + ", expected 'preferred' for the first term only");
            }
        }
    }

    private void checkKeys(String field, Set<String> expected) {
        findings.addAll(TranslationCheck.keys(file, translation, field, expected));
    }

    private void addFinding(String field, String key, String problem) {
        findings.add(new DataFinding(file + " " + field + " " + key, problem));
    }
}
