// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "7", "2026-03-31", "työpaja", "…a"})
    void quotesWhatCouldBeAnId(String text) {
        QuotedText quoted = QuotedText.of(text);

        assertThat(quoted).hasToString(text);
        assertThat(quoted.in(Language.ENGLISH)).isEqualTo("'" + text + "'");
        assertThat(quoted.in(Language.SWEDISH)).isEqualTo("”" + text + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a b", "a\u00A0b", "a\nb", "\uD83D\uDE00"})
    void givesOnlyTheLengthOfWhatCouldBeFreeText(String text) {
        QuotedText quoted = QuotedText.of(text);
        int length = text.codePointCount(0, text.length());

        assertThat(quoted).hasToString("…");
        assertThat(quoted.in(Language.ENGLISH)).isEqualTo("'…' (length " + length + ")");
        assertThat(quoted.in(Language.FINNISH)).isEqualTo("”…” (pituus " + length + ")");
        assertThat(quoted.in(Language.SWEDISH)).isEqualTo("”…” (längd " + length + ")");
    }

    @Test
    void givesTheLengthOfWhatIsLongerThanAnId() {
        assertThat(QuotedText.of("x".repeat(64)).text()).hasSize(64);
        assertThat(QuotedText.of("x".repeat(65))).isEqualTo(new QuotedText("…", 65));
    }

    @Test
    void startsATextThatIsNotPersonal() {
        assertThat(QuotedText.start("a b")).isEqualTo("a b");
        assertThat(QuotedText.start("x".repeat(65))).isEqualTo("x".repeat(64) + "…");
    }
}
