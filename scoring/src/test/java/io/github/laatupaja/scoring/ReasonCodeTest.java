// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.score.ReasonCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonCodeTest {
    private static final Path TEXTS =
            Path.of("src/test/resources/io/github/laatupaja/scoring/reasons.txt"); // numbers 0, 1 and 2 in every place
    private static final List<String> WORDS = List.of("<0>", "<1>", "<2>", "<3>");

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void namesTheSameArgumentsInEveryLanguageAndReadsUnlike(ReasonCode code) {
        ThreeLanguages.assertAlike(language -> code.message(language, WORDS), WORDS);
    }

    @Test
    void readsWellOfNoneOneAndMany() {
        List<String> lines = new ArrayList<>();
        for (ReasonCode code : ReasonCode.values()) {
            for (String number : List.of("0", "1", "2")) {
                for (Language language : List.of(Language.ENGLISH, Language.FINNISH, Language.SWEDISH)) {
                    lines.add(code.message(language, Collections.nCopies(WORDS.size(), number)));
                }
            }
        }

        assertThat(TEXTS).content(StandardCharsets.UTF_8).isEqualTo(String.join("\n", lines) + "\n");
    }
}
