// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The text of the source deck, split into slides, lines and tokens. Immutable and thread-safe. */
public final class Deck {
    private static final int BLANK_LINES_BETWEEN_SLIDES = 3;

    private final List<String> lines;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> slides = new ArrayList<>();

    /** For each line, the index of the first token on that line or on a later line. */
    private final List<Integer> starts = new ArrayList<>();

    private Deck(List<String> lines) {
        this.lines = lines;
        for (String line : lines) {
            starts.add(tokens.size());
            tokens.addAll(Token.read(line, starts.size()));
        }
        numberSlides();
    }

    /** {@return the deck with a text in UTF-8} */
    public static Deck of(byte[] utf8) {
        return new Deck(new String(utf8, StandardCharsets.UTF_8).lines().toList());
    }

    private void numberSlides() {
        int slide = 0;
        int blankLines = BLANK_LINES_BETWEEN_SLIDES;
        for (String line : lines) {
            if (!line.isBlank() && blankLines >= BLANK_LINES_BETWEEN_SLIDES) {
                slide++;
            }
            blankLines = line.isBlank() ? blankLines + 1 : 0;
            slides.add(slide);
        }
    }

    /** {@return all tokens, in the order of the deck} */
    public List<Token> tokens() {
        return List.copyOf(tokens);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** {@return the tokens on the lines of a source; empty if the lines have no tokens} */
    public TokenSpan within(SourceLines source) {
        int start = startOf(source.first());
        return new TokenSpan(start, Math.max(start, startOf(source.last() + 1)));
    }

    private int startOf(int line) {
        return line > starts.size() ? tokens.size() : starts.get(Math.max(line, 1) - 1);
    }

    /** {@return tokens as running text; indexes outside the deck are ignored} */
    public String text(TokenSpan span) {
        int end = Math.min(span.end(), tokens.size());
        return Token.join(tokens.subList(Math.max(0, Math.min(span.start(), end)), end));
    }

    public boolean startsLine(int index) {
        return index == 0 || token(index - 1).line() < token(index).line();
    }

    /** {@return the number of the slide of a line; a blank line belongs to the previous slide; 0 for an unknown line} */
    public int slide(int line) {
        return line < 1 || line > slides.size() ? 0 : slides.get(line - 1);
    }

    /** {@return the number of slides} */
    public int slideCount() {
        return slide(slides.size());
    }

    /** {@return the text of a line; empty for an unknown line} */
    public String line(int line) {
        return line < 1 || line > lines.size() ? "" : lines.get(line - 1);
    }
}
