// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reading of the deck by the data: finds each text, claims its tokens and marks, and notes what does not fit. */
final class Reading {
    private final Deck deck;
    private final Claims claims;
    private final Map<DeckText, Span> spans = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Reading(Deck deck) {
        this.deck = deck;
        this.claims = new Claims(deck);
    }

    /** Finds the texts of a sequence, each after the one before. */
    void read(List<DeckText> sequence) {
        int from = 0;
        for (DeckText text : sequence) {
            Optional<Span> span = find(text, from);
            span.ifPresent(found -> claim(text, found));
            from = span.map(Span::end).orElse(from);
        }
    }

    /** Claims the colons between a title and the one above it on a heading. */
    void readColons(Map<DeckText, List<DeckText>> titlesAbove) {
        titlesAbove.forEach((title, above) -> above.forEach(upper -> readColon(upper, title)));
    }

    /** {@return the tokens of each text that was found} */
    Map<DeckText, Span> spans() {
        return Map.copyOf(spans);
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(claims.findings());
        return all;
    }

    private Optional<Span> find(DeckText text, int from) {
        TextSearch search = new TextSearch(deck, text);
        Optional<Span> span = search.find(from);
        if (span.isEmpty()) {
            boolean isEarlier = search.find(0).isPresent();
            note(text, isEarlier ? "stands in the deck before the text that comes before it" : search.difference());
        }
        return span;
    }

    private void claim(DeckText text, Span span) {
        spans.put(text, span);
        claims.add(text.place(), span);
        checkLines(text, span);
        Span before = span.before(length(text.before()));
        claimMark(text, text.before(), before, standsFirst(text.before(), before));
        Span after = span.after(length(text.after()));
        claimMark(text, text.after(), after, stands(text.after(), after));
    }

    private void checkLines(DeckText text, Span span) {
        int first = deck.token(span.start()).line();
        int last = deck.token(span.end() - 1).line();
        if (first != text.source().first() || last != text.source().last()) {
            note(text, "source is " + text.source() + ", but the text stands on lines " + first + "–" + last);
        }
    }

    private void claimMark(DeckText text, Mark mark, Span span, boolean stands) {
        if (stands) {
            claims.add(text.place() + " mark", span);
        } else if (mark.required()) {
            String beside = deck.text(span);
            note(text, "expected the mark \"" + mark.text() + "\" beside it, but the deck has \"" + beside + "\"");
        }
    }

    private boolean stands(Mark mark, Span span) {
        return !mark.text().isEmpty() && deck.text(span).equals(mark.text());
    }

    private boolean standsFirst(Mark mark, Span span) {
        return stands(mark, span) && deck.startsLine(span.start());
    }

    private static int length(Mark mark) {
        return Token.read(mark.text(), 0).size();
    }

    private void readColon(DeckText upper, DeckText title) {
        if (spans.containsKey(upper) && spans.containsKey(title)) {
            Span between = spans.get(upper).until(spans.get(title));
            if (deck.text(between).equals(":")) {
                claims.add(title.place() + " mark", between);
            } else if (between.isEmpty()) {
                note(title, "expected the mark \":\" between it and \"" + upper.text() + "\"");
            }
        }
    }

    private void note(DeckText text, String problem) {
        findings.add(new Finding(text.place(), problem));
    }
}
