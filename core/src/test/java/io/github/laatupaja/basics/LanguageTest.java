// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @Nested
    class Of {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "fi",
                    "sv-FI",
                    "smn",
                    "zh-Hant-TW",
                    "de-CH-1901",
                    "en-GB-oxendict",
                    "fi-x-puhe",
                    "fi-u-co-trad"
                })
        void takesTags(String tag) {
            assertThat(Language.of(tag)).hasToString(tag);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "FI",
                    "f",
                    "finn",
                    "fi_FI",
                    "f1",
                    "fi.FI",
                    "fi-F_I",
                    "fi-Ä",
                    "fi-",
                    "fi--FI",
                    "-fi",
                    "sv-abcdefghi",
                    "fi-a",
                    "fi-x",
                    "fi-x-",
                    "fi-1",
                    "fi-FI-FI",
                    "fi-FI-Latn"
                })
        void refusesWhatIsNoTag(String tag) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Language.of(tag))
                    .withMessage("language '" + tag + "' is not a tag such as fi or sv-FI");
        }
    }

    @Test
    void isNotRepeatedWhereItIsLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of("fi-" + "x".repeat(100_000)))
                .withMessage("language '…' (length 100003) is not a tag such as fi or sv-FI");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of("på svenska"))
                .withMessage("language '…' (length 10) is not a tag such as fi or sv-FI");
    }

    @Nested
    class From {
        @Test
        void leavesTheCountryOut() {
            assertThat(Language.from(Locale.forLanguageTag("sv-FI"))).isEqualTo(Language.SWEDISH);
            assertThat(Language.from(Locale.UK)).isEqualTo(Language.ENGLISH);
            assertThat(Language.from(Locale.forLanguageTag("fi"))).isEqualTo(Language.FINNISH);
        }

        @Test
        void refusesALocaleWithoutLanguage() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Language.from(Locale.ROOT))
                    .withMessage("language '' is not a tag such as fi or sv-FI");
        }
    }
}
