// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramTextTest {
    private static final List<Language> LANGUAGES = List.of(Language.FINNISH, Language.SWEDISH, Language.ENGLISH);
    private static final Object[] ARGUMENTS = {"<{1}$>", "<\\{0}>", "<c>"};

    @ParameterizedTest
    @EnumSource
    void containsTheSameArgumentsInEveryLanguage(ProgramText text) {
        assertThat(LANGUAGES)
                .extracting(language -> argumentsIn(text.in(language, ARGUMENTS)))
                .containsOnly(argumentsIn(text.in(Language.FINNISH, ARGUMENTS)));
    }

    private static List<Object> argumentsIn(String text) {
        return Stream.of(ARGUMENTS)
                .filter(argument -> text.contains(String.valueOf(argument)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void usesTheQuotationMarksOfEachLanguage(ProgramText text) {
        assertThat(text.in(Language.FINNISH, ARGUMENTS)).doesNotContain("'", "\"");
        assertThat(text.in(Language.SWEDISH, ARGUMENTS)).doesNotContain("'", "\"");
        assertThat(text.in(Language.ENGLISH, ARGUMENTS)).doesNotContain("”", "\"");
    }
}
