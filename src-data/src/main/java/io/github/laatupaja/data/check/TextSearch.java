// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.Deck;
import io.github.laatupaja.data.source.DeckText;
import io.github.laatupaja.data.source.Token;
import io.github.laatupaja.data.source.TokenSpan;
import java.util.List;
import java.util.Optional;

/** Searches the lines that a text's source names for the text. Immutable. */
final class TextSearch {
    private static final int SHOWN_BEFORE = 1;
    private static final int SHOWN_AFTER = 2;

    private final Deck deck;
    private final List<Token> wanted;
    private final TokenSpan lines;

    TextSearch(Deck deck, DeckText text) {
        this.deck = deck;
        this.wanted = Token.read(text.asPrinted(), 0);
        this.lines = deck.within(text.source());
    }

    /** {@return the first place with the text word for word, at or after a token} */
    Optional<TokenSpan> find(int from) {
        for (int start = Math.max(from, lines.start()); start + wanted.size() <= lines.end(); start++) {
            if (!wanted.isEmpty() && equalUntil(start) == wanted.size()) {
                return Optional.of(new TokenSpan(start, start + wanted.size()));
            }
        }
        return Optional.empty();
    }

    /** {@return a message with the words of the deck at the place that is most similar to the text} */
    String difference() {
        int start = mostSimilar();
        if (equalTokens(start) == 0) {
            return "the lines contain \"" + deck.text(lines) + "\"";
        }
        int offset = equalUntil(start);
        int line = deck.token(Math.min(start + offset, lines.end() - 1)).line();
        TokenSpan printed = around(lines, start + offset);
        return "deck line " + line + " has \"" + deck.text(printed) + "\", data has \"" + shown(offset) + "\"";
    }

    private int mostSimilar() {
        int best = lines.start();
        for (int start = lines.start(); start < lines.end(); start++) {
            best = equalTokens(start) > equalTokens(best) ? start : best;
        }
        return best;
    }

    private int equalTokens(int start) {
        int equal = 0;
        for (int offset = 0; offset < wanted.size(); offset++) {
            equal += isEqual(start, offset) ? 1 : 0;
        }
        return equal;
    }

    /** {@return the offset of the first token that differs from the deck; the number of tokens if none differs} */
    private int equalUntil(int start) {
        int offset = 0;
        while (offset < wanted.size() && isEqual(start, offset)) {
            offset++;
        }
        return offset;
    }

    private boolean isEqual(int start, int offset) {
        if (start + offset >= lines.end()) {
            return false;
        }
        Token printed = deck.token(start + offset);
        Token token = wanted.get(offset);
        return printed.text().equals(token.text()) && (offset == 0 || printed.spaced() == token.spaced());
    }

    private static TokenSpan around(TokenSpan all, int index) {
        int start = Math.max(all.start(), Math.min(index - SHOWN_BEFORE, all.end()));
        return new TokenSpan(start, Math.max(start, Math.min(index + SHOWN_AFTER, all.end())));
    }

    private String shown(int offset) {
        TokenSpan span = around(new TokenSpan(0, wanted.size()), offset);
        return Token.join(wanted.subList(span.start(), span.end()));
    }
}
