// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.RealData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeckFormCheckTest {
    @Test
    void findsAWrongHashAndNumberOfSlides() {
        byte[] deck = "Työpaja\n\n\n\nToinen\n".getBytes(StandardCharsets.UTF_8);

        List<String> findings = findings(deck);

        assertThat(findings).hasSize(2);
        assertThat(findings.get(0))
                .matches("provenance.json sha256: is '[0-9a-f]{64}', but the deck has '[0-9a-f]{64}'");
        assertThat(findings.get(1)).isEqualTo("provenance.json slides: is '23', but the deck has '2'");
    }

    @Test
    void findsADeckThatIsNotUtf8() {
        assertThat(findings("Työpaja".getBytes(StandardCharsets.ISO_8859_1)))
                .anyMatch(finding -> finding.startsWith("deck: is not UTF-8"));
    }

    @Test
    void findsInvisibleCharacters() {
        assertThat(findings("\ufeffa\u00adb\nc\u00a0d\r\n".getBytes(StandardCharsets.UTF_8)))
                .contains(
                        "deck line 1: has the invisible character U+FEFF",
                        "deck line 1: has the invisible character U+00AD",
                        "deck line 2: has the invisible character U+00A0",
                        "deck line 2: has the invisible character U+000D");
    }

    @Test
    void findsLettersWithSeparateAccents() {
        assertThat(findings("työ\npa\u0308ja".getBytes(StandardCharsets.UTF_8)))
                .contains("deck line 2: is not in Unicode normal form NFC");
    }

    private static List<String> findings(byte[] deck) {
        return RealData.printed(DeckFormCheck.findings(RealData.FILES.withDeck(deck)));
    }
}
