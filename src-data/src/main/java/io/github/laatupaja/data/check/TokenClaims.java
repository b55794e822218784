// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.Deck;
import io.github.laatupaja.data.source.TokenSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which places of the data claim which tokens of the deck. Mutable. */
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

    /** {@return a finding for each run of tokens, on one line, that is claimed by nothing or by several places} */
    List<DataFinding> findings() {
        List<DataFinding> findings = new ArrayList<>();
        int start = 0;
        for (int index = 1; index <= claimants.size(); index++) {
            if (index == claimants.size() || endsRun(index)) {
                run(new TokenSpan(start, index)).forEach(findings::add);
                start = index;
            }
        }
        return findings;
    }

    private boolean endsRun(int index) {
        return deck.startsLine(index) || !claimants.get(index).equals(claimants.get(index - 1));
    }

    private Stream<DataFinding> run(TokenSpan span) {
        if (span.isEmpty() || claimants.get(span.start()).size() == 1) {
            return Stream.empty();
        }
        List<String> places = claimants.get(span.start());
        String claimed = places.isEmpty() ? "nothing" : String.join(" and by ", places);
        String problem = "\"" + deck.text(span) + "\" is claimed by " + claimed;
        return Stream.of(new DataFinding("deck line " + deck.token(span.start()).line(), problem));
    }
}
