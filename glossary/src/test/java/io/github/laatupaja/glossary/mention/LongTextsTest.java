// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.glossary.Glossaries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long texts, which would take hours if any step looked back without a bound. */
class LongTextsTest {
    private static final MentionFinder FINDER =
            MentionFinder.builder(Glossaries.latest()).withCompounds().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' '|2",
                "'työ-, '|18",
                "työ-\\n|2",
                "'työ-\\n          '|2",
                "-|2",
                "\\u00AD|2",
                "a|2",
                "\\u0308|2",
                "'osaamisen '|2",
                "'verkko- ja '|18",
                "työpaja|2",
                "valmennuskin|2",
                "'nuorten työpaja- ja '|2",
                "'sosiaalinen työ- ja '|18",
                "'osaamisen tunnistaminen, '|80002",
                "'työ- ja aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, '|2"
            })
    void areReadInLinearTime(String piece, int mentions) {
        String unescaped = AnnotatedText.unescaped(piece);
        String text = "työpaja " + unescaped.repeat(2_000_000 / unescaped.length()) + " yksilövalmennus";

        assertThat(FINDER.find(text)).hasSize(mentions);
    }
}
