// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The texts of the criteria: lead-ins and statements, with the numbers and bullets before them. */
public final class CriteriaTexts {
    private CriteriaTexts() {}

    /** {@return the texts of all criteria, as one sequence} */
    public static List<DeckText> of(JsonNode file) {
        List<DeckText> texts = new ArrayList<>();
        for (JsonNode criterion : file.required("criteria").values()) {
            texts.addAll(ofCriterion(criterion));
        }
        return texts;
    }

    /** {@return the texts of one criterion: the first carries its number, those below a lead-in have bullets} */
    public static List<DeckText> ofCriterion(JsonNode criterion) {
        List<DeckText> texts = new ArrayList<>();
        DeckMark number = DeckMark.number(ItemIds.of(criterion));
        DeckMark mark = criterion.has("leadIn") ? DeckMark.BULLET : DeckMark.NONE;
        criterion.optional("leadIn").ifPresent(leadIn -> texts.add(leadIn(criterion, leadIn)));
        for (JsonNode statement : criterion.required("statements").values()) {
            DeckText text = DeckText.of("criteria.json statement " + ItemIds.of(statement), statement, "text");
            texts.add(text.preceded(texts.isEmpty() ? number : mark));
        }
        return texts;
    }

    private static DeckText leadIn(JsonNode criterion, JsonNode leadIn) {
        String id = ItemIds.of(criterion);
        return DeckText.of("criteria.json criterion " + id + " lead-in", leadIn, "text")
                .preceded(DeckMark.number(id));
    }
}
