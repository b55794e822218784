// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.DataItems;
import io.github.laatupaja.data.source.Deck;
import io.github.laatupaja.data.source.SourceLines;
import io.github.laatupaja.data.source.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Checks that the places of each undefined term are exactly the lines of the deck with that term. */
final class UndefinedTermCheck {
    private UndefinedTermCheck() {}

    static List<DataFinding> findings(DataFiles files) {
        List<DataFinding> findings = new ArrayList<>();
        Deck deck = Deck.of(files.deck());
        for (JsonNode term : files.items("concepts.json", "undefined")) {
            List<Integer> listed = new ArrayList<>();
            for (JsonNode place : term.required("places")) {
                listed.add(SourceLines.from(place).first());
            }
            List<Integer> found = lines(deck, term);
            if (!listed.equals(found)) {
                String name = DataItems.text(term, "text");
                findings.add(new DataFinding(
                        "concepts.json undefined '" + name + "'",
                        "lines are " + listed + ", but the deck has " + found));
            }
        }
        return findings;
    }

    private static List<Integer> lines(Deck deck, JsonNode term) {
        return deck.tokens().stream()
                .filter(token -> isForm(term, token.text().toLowerCase(Locale.ROOT)))
                .map(Token::line)
                .distinct()
                .toList();
    }

    private static boolean isForm(JsonNode term, String word) {
        String form = word.substring(indexOfLetter(word));
        return form.startsWith(DataItems.text(term, "stem"))
                && term.required("compounds").valueStream().noneMatch(start -> form.startsWith(start.stringValue()));
    }

    private static int indexOfLetter(String word) {
        int index = 0;
        while (index < word.length() && !Character.isLetter(word.charAt(index))) {
            index++;
        }
        return index;
    }
}
