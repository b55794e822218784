// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** In values, of 13 pixels, a small letter takes at most 0.64 · 13 = 8.32, and a space 0.32 · 13 = 4.16. */
class WrappingTest {
    @Test
    void breaksBetweenWords() {
        // 2 · 8.32 + 4.16 + 8.32 = 29.12 for "aa b"
        assertThat(lines("aa b aa", 29.13)).containsExactly("aa b", "aa");
        assertThat(lines("aa b aa", 29.11)).containsExactly("aa", "b", "aa");
    }

    @Test
    void takesAnyWhiteSpaceForOneSpaceButKeepsOneThatHolds() {
        assertThat(lines(" a \t\n b\u00a0c ", 500)).containsExactly("a b\u00a0c");
    }

    @Test
    void breaksALongWordBeforeAConsonantAndAVowel() {
        assertThat(lines("osallistumismahdollisuuksien", 120))
                .containsExactly("osallistumis-", "mahdollisuuk-", "sien");
    }

    @Test
    void breaksWhereItMustWithoutAHyphenBetweenNoLetters() {
        assertThat(lines("12345678", 40)).containsExactly("1234", "5678");
        assertThat(lines("bbbbbbbb", 40)).containsExactly("bbbb-", "bbbb");
    }

    @Test
    void keepsTogetherWhatIsOneCharacterToTheReader() {
        String family = "👩\u200d👧";

        assertThat(lines(family + family, 20)).containsExactly(family, family);
        assertThat(lines("🇫🇮🇫🇮", 1)).containsExactly("🇫🇮🇫🇮");
        assertThat(lines("👍🏽👍🏽", 20)).containsExactly("👍🏽", "👍🏽");
        assertThat(lines("e\u0301e\u0301", 10)).containsExactly("e\u0301", "e\u0301");
    }

    private static List<String> lines(String text, double width) {
        return Wrapping.lines(text, TextStyle.VALUE, width);
    }
}
