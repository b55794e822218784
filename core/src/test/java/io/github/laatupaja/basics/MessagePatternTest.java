// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagePatternTest {
    private static final MessagePattern FOUND = new MessagePattern(
            "{0} {0|criterion|criteria} in {1}",
            "{0} {0|kriteeri|kriteeriä}: {1}", "{0} {0|kriterium|kriterier} i {1}");

    @ParameterizedTest
    @CsvSource({
        "en, 0, 0 criteria in {a|b}",
        "en, 1, 1 criterion in {a|b}",
        "en, 2, 2 criteria in {a|b}",
        "fi, 1, 1 kriteeri: {a|b}",
        "fi-FI, 11, 11 kriteeriä: {a|b}",
        "sv, 1, 1 kriterium i {a|b}",
        "sv-FI, 0, 0 kriterier i {a|b}",
        "de, 1, 1 criterion in {a|b}"
    })
    void takesTheFormThatANumberAsksForAndLeavesArgumentsAlone(String language, String number, String expected) {
        assertThat(FOUND.text(Language.of(language), number, "{a|b}")).isEqualTo(expected);
    }

    @Test
    void wordsAnArgumentInTheLanguageOfTheMessage() {
        LocalizedText title = LocalizedText.of(Language.FINNISH, "Suunta")
                .with(Language.ENGLISH, "Direction", Standing.UNOFFICIAL_TRANSLATION);

        assertThat(FOUND.text(Language.ENGLISH, 1, title)).isEqualTo("1 criterion in Direction");
        assertThat(FOUND.text(Language.FINNISH, 1, title)).isEqualTo("1 kriteeri: Suunta");
    }

    @Test
    void needsAsManyArgumentsAsItNames() {
        assertThat(FOUND.arity()).isEqualTo(2);
        assertThat(new MessagePattern("all", "kaikki", "alla").arity()).isZero();
    }
}
