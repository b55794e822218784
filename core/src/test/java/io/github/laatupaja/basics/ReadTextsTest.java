// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a prompt prints of what was read, and of how it is worded. */
class ReadTextsTest {
    private static final Finding ERROR = Finding.of(FindingCode.MISSING_FIELD, "", "edition");

    @Test
    void tellTheValueAndHowMuchWasFound() {
        assertThat(new Reading<>("value", List.of())).hasToString("value, 0 findings");
        assertThat(new Reading<String>(null, List.of(ERROR))).hasToString("nothing read, 1 findings");
    }

    @Test
    void tellTheWordingAndItsLanguage() {
        assertThat(LocalizedText.of(Language.FINNISH, "Ovi.").rendering(Language.ENGLISH))
                .hasToString("Ovi. (fi)");
    }
}
