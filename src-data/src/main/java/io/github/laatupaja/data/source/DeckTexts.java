// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Lists the texts that the data takes from the deck, in sequences. The texts of one sequence follow each other in the deck. */
public final class DeckTexts {
    private DeckTexts() {}

    public static List<List<DeckText>> of(DataFiles files) {
        List<List<DeckText>> sequences = new ArrayList<>();
        sequences.add(DeckText.title("provenance.json title", files.get("provenance.json")));
        sequences.add(editions(files.get("editions.json")));
        sequences.add(guidance(files.get("guidance.json")));
        sequences.addAll(new GroupTexts(files.get("groups.json")).sequences());
        sequences.add(CriteriaTexts.of(files.get("criteria.json")));
        sequences.addAll(ConceptTexts.of(files.get("concepts.json")));
        sequences.add(unmodelled(files.get("unmodelled.json")));
        return sequences;
    }

    private static List<DeckText> editions(JsonNode file) {
        List<DeckText> texts = new ArrayList<>();
        for (JsonNode edition : file.required("editions").values()) {
            String id = DataItems.id(edition);
            texts.addAll(DeckText.title("editions.json edition " + id + " title", edition));
        }
        return texts;
    }

    private static List<DeckText> guidance(JsonNode file) {
        List<DeckText> texts = new ArrayList<>();
        for (JsonNode passage : file.required("passages").values()) {
            String place = "guidance.json passage " + DataItems.id(passage);
            texts.addAll(DeckText.title(place + " title", passage));
            texts.addAll(points(place, passage));
        }
        return texts;
    }

    private static List<DeckText> points(String place, JsonNode passage) {
        List<DeckText> texts = new ArrayList<>();
        for (JsonNode point : passage.required("points").values()) {
            int number = texts.size() + 1;
            DeckMark mark = pointMark(DataItems.text(passage, "marks"), number);
            texts.add(DeckText.of(place + " point " + number, point, "text").precededBy(mark));
        }
        return texts;
    }

    private static DeckMark pointMark(String marks, int number) {
        return switch (marks) {
            case "numbers" -> DeckMark.number(Integer.toString(number));
            case "bullets" -> DeckMark.BULLET;
            default -> DeckMark.NONE;
        };
    }

    private static List<DeckText> unmodelled(JsonNode file) {
        List<DeckText> texts = new ArrayList<>();
        for (JsonNode span : file.required("spans").values()) {
            String place = "unmodelled.json span " + (texts.size() + 1);
            texts.add(DeckText.of(place, span, "text").precededBy(DeckMark.OPTIONAL_BULLET));
        }
        return texts;
    }
}
