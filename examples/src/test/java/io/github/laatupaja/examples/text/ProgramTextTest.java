// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramTextTest {
    private static final List<Language> LANGUAGES = List.of(Language.FINNISH, Language.SWEDISH, Language.ENGLISH);
    private static final List<String> ARGUMENTS = List.of("<{1}$>", "<\\{0}>", "<c>");

    @ParameterizedTest
    @EnumSource
    void namesTheSameThingsInEveryLanguage(ProgramText phrase) {
        assertThat(LANGUAGES)
                .extracting(language -> ARGUMENTS.stream()
                        .filter(argument -> phrase.in(language, ARGUMENTS).contains(argument))
                        .toList())
                .containsOnly(ARGUMENTS.stream()
                        .filter(argument ->
                                phrase.in(Language.FINNISH, ARGUMENTS).contains(argument))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void quotesAsEachLanguageDoes(ProgramText phrase) {
        assertThat(phrase.in(Language.FINNISH, ARGUMENTS)).doesNotContain("'", "\"");
        assertThat(phrase.in(Language.SWEDISH, ARGUMENTS)).doesNotContain("'", "\"");
        assertThat(phrase.in(Language.ENGLISH, ARGUMENTS)).doesNotContain("”", "\"");
    }
}
