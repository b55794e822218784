// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Lists the texts of the criteria: lead-ins and statements, with the numbers and bullets before them. */
public final class CriteriaTexts {
    private CriteriaTexts() {}

    /** {@return the texts of all criteria in published order} */
    public static List<DeckText> of(JsonNode file) {
        List<DeckText> texts = new ArrayList<>();
        for (JsonNode criterion : file.required("criteria").values()) {
            texts.addAll(ofCriterion(criterion));
        }
        return texts;
    }

    /** {@return the texts of one criterion: its number is before the first text, and bullets are before statements with a lead-in} */
    public static List<DeckText> ofCriterion(JsonNode criterion) {
        List<DeckText> texts = new ArrayList<>();
        DeckMark number = DeckMark.number(DataItems.id(criterion));
        DeckMark mark = criterion.has("leadIn") ? DeckMark.BULLET : DeckMark.NONE;
        criterion.optional("leadIn").ifPresent(leadIn -> texts.add(leadIn(criterion, leadIn)));
        for (JsonNode statement : criterion.required("statements").values()) {
            DeckText text = DeckText.of("criteria.json statement " + DataItems.id(statement), statement, "text");
            texts.add(text.precededBy(texts.isEmpty() ? number : mark));
        }
        return texts;
    }

    private static DeckText leadIn(JsonNode criterion, JsonNode leadIn) {
        String id = DataItems.id(criterion);
        return DeckText.of("criteria.json criterion " + id + " lead-in", leadIn, "text")
                .precededBy(DeckMark.number(id));
    }
}
