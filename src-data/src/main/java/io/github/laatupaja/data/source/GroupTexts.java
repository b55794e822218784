// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Lists the titles of the groups, each at every place where the deck prints it. */
public final class GroupTexts {
    private final JsonNode groups;

    public GroupTexts(JsonNode file) {
        this.groups = file.required("groups");
    }

    /** {@return the first titles of elements, the first titles of other groups, and the further titles of each group} */
    public List<List<DeckText>> sequences() {
        List<DeckText> elements = new ArrayList<>();
        List<DeckText> others = new ArrayList<>();
        List<List<DeckText>> sequences = new ArrayList<>(List.of(elements, others));
        for (JsonNode group : groups.values()) {
            (group.has("parent") ? others : elements).add(title(group));
            sequences.add(DeckText.repeated(place(group), group, "title"));
            sequences.add(variants(group));
        }
        return sequences;
    }

    /** {@return for each title the titles of the parent group; the deck may print a colon between the two} */
    public Map<DeckText, List<DeckText>> parentTitles() {
        Map<DeckText, List<DeckText>> parentTitles = new LinkedHashMap<>();
        for (JsonNode group : groups.values()) {
            List<DeckText> titles = titles(group.path("parent").asString(""));
            titlesOf(group).forEach(title -> parentTitles.put(title, titles));
        }
        return parentTitles;
    }

    private List<DeckText> titles(String id) {
        List<DeckText> titles = new ArrayList<>();
        for (JsonNode group : groups.values()) {
            if (DataItems.id(group).equals(id)) {
                titles.addAll(titlesOf(group));
            }
        }
        return titles;
    }

    private static List<DeckText> titlesOf(JsonNode group) {
        List<DeckText> titles = new ArrayList<>(List.of(title(group)));
        titles.addAll(DeckText.repeated(place(group), group, "title"));
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
        return "groups.json group " + DataItems.id(group);
    }
}
