// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.Deck;
import io.github.laatupaja.data.source.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Records which texts of the data contain which tokens of the deck. Mutable. */
final class TokenClaims {
    private final Deck deck;
    private final List<List<String>> claimants = new ArrayList<>();

    TokenClaims(Deck deck) {
        this.deck = deck;
        deck.tokens().forEach(token -> claimants.add(new ArrayList<>()));
    }

    void add(String place, TokenSpan span) {
        claimants.subList(span.start(), span.end()).forEach(places -> places.add(place));
    }

    /** {@return a finding for each sequence of tokens on one line that no text contains, or that several texts contain} */
    List<DataFinding> findings() {
        List<DataFinding> findings = new ArrayList<>();
        int start = 0;
        for (int index = 1; index <= claimants.size(); index++) {
            if (index == claimants.size() || endsSequence(index)) {
                finding(new TokenSpan(start, index)).forEach(findings::add);
                start = index;
            }
        }
        return findings;
    }

    private boolean endsSequence(int index) {
        return deck.startsLine(index) || !claimants.get(index).equals(claimants.get(index - 1));
    }

    private Stream<DataFinding> finding(TokenSpan span) {
        if (span.isEmpty() || claimants.get(span.start()).size() == 1) {
            return Stream.empty();
        }
        List<String> places = claimants.get(span.start());
        String found = places.isEmpty() ? "in no text of the data" : "in several texts: " + String.join(", ", places);
        String problem = "\"" + deck.text(span) + "\" is " + found;
        return Stream.of(new DataFinding("deck line " + deck.token(span.start()).line(), problem));
    }
}
