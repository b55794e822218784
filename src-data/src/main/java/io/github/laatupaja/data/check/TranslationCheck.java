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
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks that each translation of the criteria has exactly the texts that the Finnish data has. */
final class TranslationCheck {
    private final FinnishTexts finnish;
    private final String file;
    private final JsonNode translation;
    private final List<DataFinding> findings = new ArrayList<>();

    private TranslationCheck(DataFiles files, Locale language) {
        this.finnish = new FinnishTexts(files);
        this.file = TranslationFiles.ofCriteria(language);
        this.translation = files.get(file);
    }

    static List<DataFinding> findings(DataFiles files) {
        List<DataFinding> findings = new ArrayList<>();
        for (Locale language : TranslationFiles.LANGUAGES) {
            TranslationCheck translations = new TranslationCheck(files, language);
            translations.check(language);
            findings.addAll(translations.findings);
        }
        return findings;
    }

    private void check(Locale language) {
        findings.addAll(language(file, translation, language));
        checkKeys("editions", finnish.editions().keySet());
        checkKeys("groups", finnish.groups().keySet());
        checkKeys("statements", finnish.statements().keySet());
        checkKeys("leadIns", finnish.leadIns().keySet());
        checkKeys("words", finnish.conditions().keySet());
        checkKeys("guidance", finnish.points().keySet());
        checkWords();
        checkPoints();
    }

    /** {@return a finding if a translation names another language than its file name} */
    static List<DataFinding> language(String file, JsonNode translation, Locale expected) {
        String language = DataItems.text(translation, "language");
        return language.equals(expected.toLanguageTag())
                ? List.of()
                : List.of(new DataFinding(
                        file, "language is '" + language + "', expected '" + expected.toLanguageTag() + "'"));
    }

    private void checkKeys(String field, Set<String> expected) {
        findings.addAll(keys(file, translation, field, expected));
    }

    /** {@return a finding for each missing key and each unknown key in a field of a translation} */
    static List<DataFinding> keys(String file, JsonNode translation, String field, Set<String> expected) {
        List<DataFinding> findings = new ArrayList<>();
        List<String> keys = List.copyOf(translation.required(field).propertyNames());
        for (String key : expected) {
            if (!keys.contains(key)) {
                findings.add(new DataFinding(file + " " + field + " " + key, "is missing"));
            }
        }
        for (String key : keys) {
            if (!expected.contains(key)) {
                findings.add(new DataFinding(file + " " + field + " " + key, "is not in the Finnish data"));
            }
        }
        return findings;
    }

    private void checkWords() {
        Map<String, String> texts = new LinkedHashMap<>();
        finnish.conditions().forEach((id, statements) -> texts.put(id, translated(statements)));
        for (Map.Entry<String, JsonNode> words : translation.required("words").properties()) {
            String quoted = words.getValue().stringValue();
            if (!texts.getOrDefault(words.getKey(), "").contains(quoted)) {
                addFinding("words", words.getKey(), "\"" + quoted + "\" does not occur in the translated text");
            }
        }
    }

    private String translated(List<String> statements) {
        List<String> texts = new ArrayList<>();
        for (String id : statements) {
            texts.add(translation.required("statements").path(id).asString(""));
        }
        return String.join(" ", texts);
    }

    private void checkPoints() {
        finnish.points().forEach((id, expected) -> {
            int points =
                    translation.required("guidance").path(id).path("points").size();
            if (points != expected) {
                addFinding("guidance", id, "has " + points + " points, expected " + expected);
            }
        });
    }

    private void addFinding(String field, String key, String problem) {
        findings.add(new DataFinding(file + " " + field + " " + key, problem));
    }
}
