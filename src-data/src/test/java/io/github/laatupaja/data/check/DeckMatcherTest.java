// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.Deck;
import io.github.laatupaja.data.source.DeckMark;
import io.github.laatupaja.data.source.DeckText;
import io.github.laatupaja.data.source.RealData;
import io.github.laatupaja.data.source.SourceLines;
import io.github.laatupaja.data.source.TokenSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeckMatcherTest {
    private static final DeckText HEADING = text("heading", "Paja", 1).followedBy(DeckMark.FULL_STOP);
    private static final DeckText DEFINITION = text("definition", "Paja on paikka.", 1);

    @Test
    void findsTheTextsInOrder() {
        DeckMatcher reading = reading("Paja.  Paja on paikka.");

        reading.read(List.of(HEADING, DEFINITION));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.spans())
                .containsEntry(HEADING, new TokenSpan(0, 1))
                .containsEntry(DEFINITION, new TokenSpan(2, 6));
    }

    @Test
    void findsNoTextInsideAWord() {
        assertThat(findings("Pajalla.", HEADING))
                .containsExactly(
                        "heading: the lines contain \"Pajalla.\"",
                        "deck line 1: \"Pajalla.\" is in no text of the data");
    }

    @Test
    void reportsAMissingMark() {
        assertThat(findings("Paja", HEADING))
                .containsExactly("heading: expected the mark \".\" beside the text, but the deck has \"\"");
    }

    @Test
    void reportsANumberThatDoesNotStartItsLine() {
        assertThat(findings("Eli 1. Kysy", text("point", "Kysy", 1).precededBy(DeckMark.number("1"))))
                .containsExactly(
                        "point: expected the mark \"1.\" beside the text, but the deck has \"1.\"",
                        "deck line 1: \"Eli 1.\" is in no text of the data");
    }

    @Test
    void acceptsAnOptionalBullet() {
        DeckText span = text("span", "Sisältö", 1).precededBy(DeckMark.OPTIONAL_BULLET);

        assertThat(findings("• Sisältö", span)).isEmpty();
        assertThat(findings("Sisältö", span)).isEmpty();
    }

    @Test
    void distinguishesWhiteSpaceBetweenWordAndSign() {
        assertThat(findings("työ -ja koulu", text("point", "työ- ja koulu", 1)))
                .contains("point: deck line 1 has \"työ -ja\", data has \"työ- ja\"");
    }

    @Test
    void doesNotFindABlankText() {
        assertThat(findings("Paja", text("point", " ", 1)))
                .containsExactly(
                        "point: the lines contain \"Paja\"", "deck line 1: \"Paja\" is in no text of the data");
    }

    @Test
    void requiresAColonBetweenATitleAndItsParentTitle() {
        assertThat(headingFindings("Suunta: Johtaminen")).isEmpty();
        assertThat(headingFindings("Suunta – Johtaminen"))
                .containsExactly("deck line 1: \"–\" is in no text of the data");
        assertThat(headingFindings("Suunta Johtaminen"))
                .containsExactly("lower: expected the mark \":\" between the text and \"Suunta\"");
    }

    private static List<String> headingFindings(String deck) {
        DeckText upper = text("upper", "Suunta", 1);
        DeckText lower = text("lower", "Johtaminen", 1);
        DeckMatcher reading = reading(deck);
        reading.read(List.of(upper, lower));
        reading.readColons(Map.of(lower, List.of(upper)));
        return RealData.printed(reading.findings());
    }

    private static List<String> findings(String deck, DeckText text) {
        DeckMatcher reading = reading(deck);
        reading.read(List.of(text));
        return RealData.printed(reading.findings());
    }

    private static DeckMatcher reading(String deck) {
        return new DeckMatcher(Deck.of(deck.getBytes(StandardCharsets.UTF_8)));
    }

    private static DeckText text(String place, String text, int line) {
        return new DeckText(place, text, "", new SourceLines(1, line, line), DeckMark.NONE, DeckMark.NONE);
    }
}
