// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionTest {
    private static final String NOT_AN_INFLECTION =
            " is not an inflection, expected 'fixed' or a type (1 to 20, 23 to 34, 36, 38 to 45, 47 and 48) with an optional"
                    + " gradation and 'back' or 'front', such as '39' or '5 kk:k front'";

    @Nested
    class Parse {
        @ParameterizedTest
        @ValueSource(
                strings = {"39", "9 nt:nn", "fixed + 38", "38 + 38", "5 kk:k front", "6 back", "12 plural", "exact"})
        void isUndoneByToString(String text) {
            assertThat(Inflection.parse(text)).hasToString(text).isEqualTo(Inflection.parse(text));
        }

        @Test
        void survivesSerialization() throws IOException, ClassNotFoundException {
            Inflection inflection = Inflection.parse("5 kk:k front");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();

            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(inflection);
            }

            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(inflection);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "21",
                    "35",
                    "0",
                    "038",
                    "kala",
                    "9  nt:nn",
                    "9 nt:nn kk:k",
                    "FIXED",
                    "front",
                    "9 front kk:k"
                })
        void rejectsTextOutsideTheNotation(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Inflection.parse(text))
                    .withMessage("inflection '" + text + "': '" + text + "'" + NOT_AN_INFLECTION);
        }

        @Test
        void rejectsAnUnknownGradation() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Inflection.parse("fixed + 9 nt:n"))
                    .withMessage(
                            "inflection 'fixed + 9 nt:n': gradation 'nt:n' is unknown, expected one of kk:k, pp:p, tt:t, k:-, p:v,"
                                    + " t:d, nk:ng, mp:mm, lt:ll, nt:nn, rt:rr, k:j, ik:j, k:v, gg:g, bb:b, dd:d");
        }

        @Test
        void rejectsALabelThatNeverInflects() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Inflection.parse("38 + fixed"))
                    .withMessage("inflection '38 + fixed': the last word is fixed, expected 'exact' or a type for it");
        }

        @Test
        @SuppressWarnings("NullAway") // the very thing under test
        void rejectsNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Inflection.parse(null))
                    .withMessage("text");
        }
    }

    @Nested
    class Forms {
        @ParameterizedTest
        @CsvSource({
            "työpaja, 10 nt:nn, 10 nt:nn",
            "työpaja, 39, 39",
            "valmennus, 9, 9",
            "aika, 9 k:j, 9 k:j",
            "seinätön, 34 tt:t, 34 tt:t",
            "palvelu, 2 k:v, 2 k:v"
        })
        void rejectAWordWithoutAnEndingOfItsType(String word, String inflection, String named) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Inflection.parse(inflection).forms(word))
                    .withMessage("label '" + word + "': '" + word + "' does not have an ending of inflection '" + named
                            + "'");
        }

        @Test
        void rejectASingularForAPluralInflection() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Inflection.parse("12 plural").forms("markkina"))
                    .withMessage(
                            "label 'markkina': 'markkina' does not have an ending of inflection '12' in the nominative plural");
        }

        @Test
        void rejectAnotherNumberOfWords() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Inflection.parse("38").forms("sosiaalinen kuntoutus"))
                    .withMessage("label 'sosiaalinen kuntoutus' has 2 words but inflection '38' has 1");
        }

        @Test
        void rejectAnEmptyWord() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Inflection.parse("38 + fixed + 39").forms("sosiaalinen  kuntoutus"))
                    .withMessage(
                            "label 'sosiaalinen  kuntoutus': a word is empty, expected single spaces between words");
        }

        @ParameterizedTest
        @ValueSource(strings = {"laatumerkki", "kaveri"})
        void rejectAWordThatDoesNotDecideItsVowels(String word) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Inflection.parse("5").forms(word))
                    .withMessage(
                            "label '" + word + "': the endings of '" + word
                                    + "' could have back or front vowels, expected 'back' or 'front' after the type and gradation");
        }

        @Test
        void ofAnExactLabelAreOnlyTheLabel() {
            assertThat(Inflection.parse("exact").forms("et al."))
                    .containsExactly(
                            InflectedForm.of("et al.", GrammaticalNumber.SINGULAR, GrammaticalCase.NOMINATIVE, null));
        }

        @Test
        void keepTheLettersOfTheLabel() {
            assertThat(Inflection.parse("6 back").forms("Sovari-mittari").get(6))
                    .hasToString("Sovari-mittarin");
        }

        @Test
        void haveNoPossessiveSuffixOnAttributes() {
            assertThat(Inflection.parse("10 + 9 nt:nn").forms("kuntouttava työtoiminta"))
                    .extracting(InflectedForm::text)
                    .contains("kuntouttavine työtoimintoineen", "kuntouttavassa työtoiminnassamme")
                    .doesNotContain("kuntouttavassaan työtoiminnassaan");
        }
    }
}
