// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclensionTest {

    @ParameterizedTest
    @ValueSource(strings = {"työpaja", "työpajassaankin", "työpajoistansako", "työpajakohan", "työpajoineenpa"})
    void readsAForm(String word) {
        assertThat(readings(word)).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "työpajan-", "työpajaan​", "työpajaaan", "työpajassään", "työpajakään", "työpajanni", "työpajoine",
                "työpajakokin", "työpajapako", "työpajaksni", "työpajassakinkin", "työpajakse", "työpajoinni", "työpajo"
            })
    void hasNoReadingsOfOtherTexts(String word) {
        assertThat(readings(word)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nuorten", "nuortenkin", "nuortenkaan"})
    void hasAllReadingsOfAFixedWord(String word) {
        Declension nuorten =
                Inflection.parse("fixed + 9").declensions("nuorten paja").get(0);

        assertThat(nuorten.readings(word.toCharArray(), 7, word.length())).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SM", "SMkin"})
    void recognizesAnExactWordOnlyAsItIs(String word) {
        Declension exact = Inflection.parse("exact").declensions("SM").get(0);

        assertThat(exact.readings(word.toCharArray(), 2, word.length())).isEqualTo(word.length() == 2 ? -1 : 0);
    }

    private static int readings(String word) {
        Declension paja = Inflection.parse("9").declensions("työpaja").get(0);
        return paja.readings(word.toCharArray(), paja.stem().length(), word.length());
    }
}
