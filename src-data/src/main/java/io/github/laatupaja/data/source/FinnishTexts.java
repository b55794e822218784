// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Lists the Finnish texts that are translated, by id and in published order. */
public final class FinnishTexts {
    private final DataFiles files;

    public FinnishTexts(DataFiles files) {
        this.files = files;
    }

    public Map<String, String> editions() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (JsonNode edition : files.items("editions.json", "editions")) {
            titles.put(
                    DataItems.id(edition),
                    edition.required("title").required("text").stringValue());
        }
        return titles;
    }

    public Map<String, String> groups() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (JsonNode group : files.items("groups.json", "groups")) {
            titles.put(DataItems.id(group), DataItems.text(group, "title"));
        }
        return titles;
    }

    public Map<String, String> statements() {
        Map<String, String> texts = new LinkedHashMap<>();
        forEachCriterion(criterion -> {
            for (JsonNode statement : criterion.required("statements").values()) {
                texts.put(DataItems.id(statement), DataItems.text(statement, "text"));
            }
        });
        return texts;
    }

    /** {@return the lead-ins, by criterion} */
    public Map<String, String> leadIns() {
        Map<String, String> texts = new LinkedHashMap<>();
        forEachCriterion(criterion -> criterion
                .optional("leadIn")
                .ifPresent(leadIn -> texts.put(DataItems.id(criterion), DataItems.text(leadIn, "text"))));
        return texts;
    }

    /** {@return the paragraphs of definitions and proposals, by place, such as {@code valmennuspaja.renewal.1}} */
    public Map<String, String> paragraphs() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (JsonNode concept : files.items("concepts.json", "concepts")) {
            addParagraphs(DataItems.id(concept), concept.path("definition"), texts);
            addParagraphs(DataItems.id(concept) + ".renewal", concept.path("renewal"), texts);
        }
        return texts;
    }

    private static void addParagraphs(String place, JsonNode paragraphs, Map<String, String> texts) {
        for (int i = 0; i < paragraphs.size(); i++) {
            texts.put(
                    place + "." + (i + 1),
                    paragraphs.required(i).required("text").stringValue());
        }
    }

    /** {@return the ids of the statements that a condition quotes, by the id of the criterion or statement with the condition} */
    public Map<String, List<String>> conditions() {
        Map<String, List<String>> statements = new LinkedHashMap<>();
        forEachCriterion(criterion -> {
            List<String> ids = List.copyOf(
                    DataItems.index(criterion.required("statements")).keySet());
            addCondition(statements, criterion, ids);
            for (JsonNode statement : criterion.required("statements").values()) {
                addCondition(statements, statement, List.of(DataItems.id(statement)));
            }
        });
        return statements;
    }

    private static void addCondition(Map<String, List<String>> statements, JsonNode item, List<String> ids) {
        if (item.has("applicability")) {
            statements.put(DataItems.id(item), ids);
        }
    }

    /** {@return the number of points of each guidance passage} */
    public Map<String, Integer> points() {
        Map<String, Integer> points = new LinkedHashMap<>();
        for (JsonNode passage : files.items("guidance.json", "passages")) {
            points.put(DataItems.id(passage), passage.required("points").size());
        }
        return points;
    }

    private void forEachCriterion(Consumer<JsonNode> action) {
        files.items("criteria.json", "criteria").forEach(action);
    }
}
