// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The titles of the groups, at each place where the deck has them. */
public final class GroupTexts {
    private final JsonNode groups;

    public GroupTexts(JsonNode file) {
        this.groups = file.required("groups");
    }

    /** {@return the titles of the elements, those of the other groups, and each group's further ones} */
    public List<List<DeckText>> sequences() {
        List<DeckText> elements = new ArrayList<>();
        List<DeckText> others = new ArrayList<>();
        List<List<DeckText>> sequences = new ArrayList<>(List.of(elements, others));
        for (JsonNode group : groups.values()) {
            (group.has("parent") ? others : elements).add(title(group));
            sequences.add(DeckTexts.repeated(place(group), group, "title"));
            sequences.add(variants(group));
        }
        return sequences;
    }

    /** {@return the titles that a colon may stand between: those of a group, by those of the group below it} */
    public Map<DeckText, List<DeckText>> titlesAbove() {
        Map<DeckText, List<DeckText>> above = new LinkedHashMap<>();
        for (JsonNode group : groups.values()) {
            List<DeckText> parentTitles = titles(group.path("parent").asString(""));
            titlesOf(group).forEach(title -> above.put(title, parentTitles));
        }
        return above;
    }

    private List<DeckText> titles(String id) {
        List<DeckText> titles = new ArrayList<>();
        for (JsonNode group : groups.values()) {
            if (ItemIds.of(group).equals(id)) {
                titles.addAll(titlesOf(group));
            }
        }
        return titles;
    }

    private static List<DeckText> titlesOf(JsonNode group) {
        List<DeckText> titles = new ArrayList<>(List.of(title(group)));
        titles.addAll(DeckTexts.repeated(place(group), group, "title"));
        titles.addAll(variants(group));
        return titles;
    }

    private static DeckText title(JsonNode group) {
        return DeckText.of(place(group), group, "title");
    }

    private static List<DeckText> variants(JsonNode group) {
        List<DeckText> texts = new ArrayList<>();
        for (JsonNode variant : group.path("variants").values()) {
            texts.add(DeckText.of(place(group) + " variant " + (texts.size() + 1), variant, "text"));
        }
        return texts;
    }

    private static String place(JsonNode group) {
        return "groups.json group " + ItemIds.of(group);
    }
}
