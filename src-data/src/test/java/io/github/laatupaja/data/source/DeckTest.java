// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DeckTest {
    private final Deck deck = deck("Otsikko", "", "jatkuu", " ", "", "", "Toinen", "dia.", "", "", "", "");

    @Test
    void startsASlideAfterThreeBlankLines() {
        assertThat(deck.slideCount()).isEqualTo(2);
        assertThat(deck.slide(1)).isEqualTo(1);
        assertThat(deck.slide(3)).isEqualTo(1);
        assertThat(deck.slide(7)).isEqualTo(2);
        assertThat(deck.slide(8)).isEqualTo(2);
    }

    @Test
    void hasNoSlideForAnUnknownLine() {
        assertThat(deck.slide(0)).isZero();
        assertThat(deck.slide(99)).isZero();
        assertThat(deck.line(99)).isEmpty();
    }

    @Test
    void startsWithTheFirstSlideThatHasWords() {
        assertThat(deck("", "", "", "Otsikko").slideCount()).isEqualTo(1);
        assertThat(deck("").slideCount()).isZero();
    }

    @Test
    void returnsTheTokensOfLines() {
        assertThat(deck.text(deck.within(new SourceLines(2, 7, 8)))).isEqualTo("Toinen dia.");
        assertThat(deck.within(new SourceLines(1, 4, 6)).isEmpty()).isTrue();
        assertThat(deck.within(new SourceLines(1, 8, 3)).isEmpty()).isTrue();
        assertThat(deck.within(new SourceLines(1, 50, 60)).isEmpty()).isTrue();
    }

    @Test
    void knowsWhichTokensStartALine() {
        assertThat(deck.startsLine(0)).isTrue();
        assertThat(deck.startsLine(3)).isTrue();
        assertThat(deck.startsLine(4)).isFalse();
    }

    private static Deck deck(String... lines) {
        return Deck.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
