// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The texts of the criteria: lead-ins and statements, with the numbers and bullets before them. */
final class CriteriaTexts {
    private CriteriaTexts() {}

    /** {@return the texts of all criteria, as one sequence} */
    static List<DeckText> of(JsonNode file) {
        List<DeckText> texts = new ArrayList<>();
        for (JsonNode criterion : file.required("criteria").values()) {
            texts.addAll(ofCriterion(criterion));
        }
        return texts;
    }

    /** {@return the texts of one criterion: the first carries its number, those below a lead-in have bullets} */
    static List<DeckText> ofCriterion(JsonNode criterion) {
        List<DeckText> texts = new ArrayList<>();
        Mark number = Mark.number(Ids.of(criterion));
        Mark mark = criterion.has("leadIn") ? Mark.BULLET : Mark.NONE;
        criterion.optional("leadIn").ifPresent(leadIn -> texts.add(leadIn(criterion, leadIn)));
        for (JsonNode statement : criterion.required("statements").values()) {
            DeckText text = DeckText.of("criteria.json statement " + Ids.of(statement), statement, "text");
            texts.add(text.preceded(texts.isEmpty() ? number : mark));
        }
        return texts;
    }

    private static DeckText leadIn(JsonNode criterion, JsonNode leadIn) {
        String id = Ids.of(criterion);
        return DeckText.of("criteria.json criterion " + id + " lead-in", leadIn, "text")
                .preceded(Mark.number(id));
    }
}
