// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import tools.jackson.databind.JsonNode;

/**
 * A text of the data that must stand in the deck, word for word. Immutable and thread-safe.
 *
 * @param place the file and item that hold it
 * @param text the text
 * @param joined the part of it that the deck breaks after the hyphen, such as {@code -käsitettä}; mostly empty
 * @param source where it says to stand
 * @param before the mark before it
 * @param after the mark after it
 */
public record DeckText(String place, String text, String joined, SourceLines source, DeckMark before, DeckMark after) {
    /** {@return the text of an item that has a {@code source} beside the text} */
    public static DeckText of(String place, JsonNode item, String field) {
        return at(place, item, field, item.required("source"));
    }

    /** {@return the text of an item, at one place among several} */
    public static DeckText at(String place, JsonNode item, String field, JsonNode source) {
        String text = item.required(field).stringValue();
        String joined = item.path("joined").asString("");
        return new DeckText(place, text, joined, SourceLines.from(source), DeckMark.NONE, DeckMark.NONE);
    }

    public DeckText preceded(DeckMark mark) {
        return new DeckText(place, text, joined, source, mark, after);
    }

    public DeckText followed(DeckMark mark) {
        return new DeckText(place, text, joined, source, before, mark);
    }

    /** {@return the text as the deck has it, with a space where the data joins without one} */
    public String asPrinted() {
        return joined.isEmpty() ? text : text.replace(joined, "- " + joined.substring(1));
    }
}
