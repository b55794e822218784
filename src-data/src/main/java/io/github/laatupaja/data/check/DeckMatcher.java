// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.Deck;
import io.github.laatupaja.data.source.DeckMark;
import io.github.laatupaja.data.source.DeckText;
import io.github.laatupaja.data.source.Token;
import io.github.laatupaja.data.source.TokenSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the texts of the data in the deck, records their tokens and marks, and collects the differences. Mutable. */
final class DeckMatcher {
    private final Deck deck;
    private final TokenClaims claims;
    private final Map<DeckText, TokenSpan> spans = new LinkedHashMap<>();
    private final List<DataFinding> findings = new ArrayList<>();

    DeckMatcher(Deck deck) {
        this.deck = deck;
        this.claims = new TokenClaims(deck);
    }

    /** Finds the texts of a sequence, each after the previous one. */
    void read(List<DeckText> sequence) {
        int from = 0;
        for (DeckText text : sequence) {
            Optional<TokenSpan> span = find(text, from);
            span.ifPresent(found -> claim(text, found));
            from = span.map(TokenSpan::end).orElse(from);
        }
    }

    /** Records the colons between a title and the title of the parent group in the same heading. */
    void readColons(Map<DeckText, List<DeckText>> parentTitles) {
        parentTitles.forEach((title, parents) -> parents.forEach(upper -> readColon(upper, title)));
    }

    /** {@return the tokens of each text that was found} */
    Map<DeckText, TokenSpan> spans() {
        return Map.copyOf(spans);
    }

    List<DataFinding> findings() {
        List<DataFinding> all = new ArrayList<>(findings);
        all.addAll(claims.findings());
        return all;
    }

    private Optional<TokenSpan> find(DeckText text, int from) {
        TextSearch search = new TextSearch(deck, text);
        Optional<TokenSpan> span = search.find(from);
        if (span.isEmpty()) {
            boolean isEarlier = search.find(0).isPresent();
            addFinding(text, isEarlier ? "is in the deck before the previous text of the data" : search.difference());
        }
        return span;
    }

    private void claim(DeckText text, TokenSpan span) {
        spans.put(text, span);
        claims.add(text.place(), span);
        checkLines(text, span);
        TokenSpan before = span.before(length(text.before()));
        claimMark(text, text.before(), before, startsLineWith(text.before(), before));
        TokenSpan after = span.after(length(text.after()));
        claimMark(text, text.after(), after, hasMark(text.after(), after));
    }

    private void checkLines(DeckText text, TokenSpan span) {
        int first = deck.token(span.start()).line();
        int last = deck.token(span.end() - 1).line();
        if (first != text.source().first() || last != text.source().last()) {
            addFinding(text, "source is " + text.source() + ", but the text is on lines " + first + "–" + last);
        }
    }

    private void claimMark(DeckText text, DeckMark mark, TokenSpan span, boolean isPresent) {
        if (isPresent) {
            claims.add(text.place() + " mark", span);
        } else if (mark.required()) {
            String beside = deck.text(span);
            addFinding(
                    text,
                    "expected the mark \"" + mark.text() + "\" beside the text, but the deck has \"" + beside + "\"");
        }
    }

    private boolean hasMark(DeckMark mark, TokenSpan span) {
        return !mark.text().isEmpty() && deck.text(span).equals(mark.text());
    }

    private boolean startsLineWith(DeckMark mark, TokenSpan span) {
        return hasMark(mark, span) && deck.startsLine(span.start());
    }

    private static int length(DeckMark mark) {
        return Token.read(mark.text(), 0).size();
    }

    private void readColon(DeckText upper, DeckText title) {
        if (spans.containsKey(upper) && spans.containsKey(title)) {
            TokenSpan between = spans.get(upper).until(spans.get(title));
            if (deck.text(between).equals(":")) {
                claims.add(title.place() + " mark", between);
            } else if (between.isEmpty()) {
                addFinding(title, "expected the mark \":\" between the text and \"" + upper.text() + "\"");
            }
        }
    }

    private void addFinding(DeckText text, String problem) {
        findings.add(new DataFinding(text.place(), problem));
    }
}
