// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A text of the data that the deck must contain word for word. Immutable and thread-safe.
 *
 * @param place the data file and the item that hold the text
 * @param text the text
 * @param joined the word that the deck breaks after its hyphen, such as {@code -käsitettä}; usually empty
 * @param source the lines of the deck that the item names
 * @param before the mark before the text
 * @param after the mark after the text
 */
public record DeckText(String place, String text, String joined, SourceLines source, DeckMark before, DeckMark after) {
    /** {@return a text of an item, at the item's {@code source}} */
    public static DeckText of(String place, JsonNode item, String field) {
        return at(place, item, field, item.required("source"));
    }

    /** {@return a text of an item, at a given place} */
    public static DeckText at(String place, JsonNode item, String field, JsonNode source) {
        String text = DataItems.text(item, field);
        String joined = item.path("joined").asString("");
        return new DeckText(place, text, joined, SourceLines.from(source), DeckMark.NONE, DeckMark.NONE);
    }

    /** {@return the {@code title} of an item, as a sequence of one text} */
    public static List<DeckText> title(String place, JsonNode item) {
        return List.of(of(place, item.required("title"), "text"));
    }

    /** {@return a text of an item, at each of the places in {@code repeated}} */
    public static List<DeckText> repeated(String place, JsonNode item, String field) {
        List<DeckText> texts = new ArrayList<>();
        for (JsonNode source : item.path("repeated").values()) {
            texts.add(at(place + " repeated " + (texts.size() + 1), item, field, source));
        }
        return texts;
    }

    public DeckText precededBy(DeckMark mark) {
        return new DeckText(place, text, joined, source, mark, after);
    }

    public DeckText followedBy(DeckMark mark) {
        return new DeckText(place, text, joined, source, before, mark);
    }

    /** {@return the text as printed in the deck, with a space where the data joins a hyphen to its word} */
    public String asPrinted() {
        return joined.isEmpty() ? text : text.replace(joined, "- " + joined.substring(1));
    }
}
