// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonCodeTest {
    private static final List<String> WORDS = List.of("<0>", "<1>", "<2>", "<3>");

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void namesTheSameArgumentsInEveryLanguageAndReadsUnlike(ReasonCode code) {
        String finnish = code.text(Language.FINNISH, WORDS);
        String swedish = code.text(Language.SWEDISH, WORDS);
        String english = code.text(Language.ENGLISH, WORDS);

        for (String word : WORDS) {
            assertThat(finnish.contains(word)).isEqualTo(english.contains(word));
            assertThat(swedish.contains(word)).isEqualTo(english.contains(word));
        }
        assertThat(List.of(finnish, swedish, english)).doesNotHaveDuplicates();
    }
}
