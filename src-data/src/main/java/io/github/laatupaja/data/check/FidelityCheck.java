// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.Deck;
import io.github.laatupaja.data.source.DeckText;
import io.github.laatupaja.data.source.DeckTexts;
import io.github.laatupaja.data.source.GroupTexts;
import io.github.laatupaja.data.source.Token;
import io.github.laatupaja.data.source.TokenSpan;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Checks that the data contains all texts of the deck, word for word and in the same order.
 *
 * <p>The deck is split into {@linkplain Token tokens}. A text of the data is found where the deck has the same tokens on the
 * lines that the text's {@code source} names, with white space at the same places. Several white-space characters in the
 * deck are one space in the text. Each token of the deck must belong to exactly one text or mark.
 */
final class FidelityCheck {
    private FidelityCheck() {}

    /** {@return every difference between the data and the deck} */
    static List<DataFinding> findings(DataFiles files) {
        Deck deck = Deck.of(files.deck());
        List<DataFinding> findings = new ArrayList<>(read(files, deck).findings());
        DeckTexts.of(files).stream().flatMap(List::stream).forEach(text -> findings.addAll(form(text)));
        findings.addAll(SlideCheck.findings(files, deck));
        findings.addAll(reasons(files.get("unmodelled.json")));
        return findings;
    }

    /** {@return the tokens of the deck at which each text of the data was found} */
    static Map<DeckText, TokenSpan> spans(DataFiles files) {
        return read(files, Deck.of(files.deck())).spans();
    }

    private static DeckMatcher read(DataFiles files, Deck deck) {
        DeckMatcher reading = new DeckMatcher(deck);
        DeckTexts.of(files).forEach(reading::read);
        reading.readColons(new GroupTexts(files.get("groups.json")).parentTitles());
        return reading;
    }

    private static List<DataFinding> form(DeckText text) {
        List<DataFinding> findings = new ArrayList<>();
        if (!text.text().equals(Token.join(Token.read(text.text(), 0)))) {
            findings.add(new DataFinding(text.place(), "has white space other than single spaces between words"));
        }
        if (!Normalizer.isNormalized(text.text(), Normalizer.Form.NFC)) {
            findings.add(new DataFinding(text.place(), "is not in Unicode normal form NFC"));
        }
        if (!text.joined().isEmpty() && !isJoined(text)) {
            findings.add(new DataFinding(
                    text.place(), "does not contain the word \"" + text.joined() + "\" of 'joined' exactly once"));
        }
        return findings;
    }

    private static boolean isJoined(DeckText text) {
        List<String> words = List.of(text.text().split(" ", -1));
        Collection<String> joined = words.stream().filter(text.joined()::equals).toList();
        return joined.size() == 1 && text.joined().startsWith("-");
    }

    private static List<DataFinding> reasons(JsonNode unmodelled) {
        List<DataFinding> findings = new ArrayList<>();
        int number = 0;
        for (JsonNode span : unmodelled.required("spans").values()) {
            number++;
            if (span.path("reason").asString("").isBlank()) {
                findings.add(new DataFinding("unmodelled.json span " + number, "reason is blank"));
            }
        }
        return findings;
    }
}
