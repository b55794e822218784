// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Lists the texts of the concepts: the title, the titles of the tiers, headings, definitions and proposals. */
public final class ConceptTexts {
    private ConceptTexts() {}

    public static List<List<DeckText>> of(JsonNode file) {
        List<List<DeckText>> sequences = new ArrayList<>();
        sequences.add(DeckText.title("concepts.json title", file));
        sequences.add(tiers(file));
        sequences.add(concepts(file));
        return sequences;
    }

    private static List<DeckText> tiers(JsonNode file) {
        List<DeckText> texts = new ArrayList<>();
        for (JsonNode tier : file.required("tiers").values()) {
            String place = "concepts.json tier " + DataItems.id(tier);
            texts.add(DeckText.of(place, tier, "title"));
            texts.addAll(DeckText.repeated(place, tier, "title"));
        }
        return texts;
    }

    private static List<DeckText> concepts(JsonNode file) {
        List<DeckText> texts = new ArrayList<>();
        for (JsonNode concept : file.required("concepts").values()) {
            String place = "concepts.json concept " + DataItems.id(concept);
            if (concept.has("heading")) {
                texts.add(DeckText.of(place + " heading", concept, "heading").followedBy(DeckMark.FULL_STOP));
            }
            texts.addAll(paragraphs(place, concept, "definition"));
            texts.addAll(paragraphs(place, concept, "renewal"));
        }
        return texts;
    }

    private static List<DeckText> paragraphs(String place, JsonNode concept, String field) {
        List<DeckText> texts = new ArrayList<>();
        for (JsonNode paragraph : concept.path(field).values()) {
            texts.add(DeckText.of(place + " " + field + " " + (texts.size() + 1), paragraph, "text"));
        }
        return texts;
    }
}
