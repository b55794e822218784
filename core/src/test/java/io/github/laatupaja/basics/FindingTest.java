// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static io.github.laatupaja.basics.Language.ENGLISH;
import static io.github.laatupaja.basics.Language.FINNISH;
import static io.github.laatupaja.basics.Language.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.criteria.CriterionId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Finding OFF_SCALE =
            Finding.of(FindingCode.RATING_OFF_SCALE, "answers[26].rating", "7", "levels-0-3 (0, 1, 2, 3)");

    @Nested
    class Parts {
        @Test
        void areWhatWasFoundWhereAndHowBad() {
            assertThat(OFF_SCALE.code()).isEqualTo(FindingCode.RATING_OFF_SCALE);
            assertThat(OFF_SCALE.severity()).isEqualTo(Severity.ERROR);
            assertThat(OFF_SCALE.isError()).isTrue();
            assertThat(OFF_SCALE.path()).isEqualTo("answers[26].rating");
            assertThat(OFF_SCALE.arguments()).containsExactly("7", "levels-0-3 (0, 1, 2, 3)");
            assertThat(OFF_SCALE.criterion()).isEmpty();
            assertThat(OFF_SCALE.position()).isEmpty();
        }

        @Test
        void nameTheCriterionWhereOneIsMeant() {
            assertThat(OFF_SCALE.about(CriterionId.of(27)).criterion()).contains("27");
        }

        @Test
        void nameThePlaceInTheFile() {
            Finding placed = OFF_SCALE.about(CriterionId.of(27)).at("answers[40].rating", new Position(3, 14));

            assertThat(placed.path()).isEqualTo("answers[40].rating");
            assertThat(placed.position()).contains(new Position(3, 14));
            assertThat(placed.criterion()).contains("27");
            assertThat(placed.arguments()).isEqualTo(OFF_SCALE.arguments());
        }
    }

    @Nested
    class Text {
        @Test
        void setsTheCriterionBehindItsIndex() {
            assertThat(OFF_SCALE.about(CriterionId.of(27)).text(ENGLISH))
                    .isEqualTo("answers[26] (criterion 27).rating: rating 7 is outside the scale"
                            + " levels-0-3 (0, 1, 2, 3)");
        }

        @Test
        void setsTheCriterionBeforeAPathWithoutIndex() {
            assertThat(Finding.of(FindingCode.UNANSWERED, "answers").about(CriterionId.of(27)))
                    .hasToString("(criterion 27) answers: unanswered");
        }

        @Test
        void isWhollyInOneLanguage() {
            Finding finding = OFF_SCALE.about(CriterionId.of(27)).at("answers[26].rating", new Position(3, 14));

            assertThat(finding.text(ENGLISH))
                    .isEqualTo("answers[26] (criterion 27).rating (line 3, column 14):"
                            + " rating 7 is outside the scale levels-0-3 (0, 1, 2, 3)");
            assertThat(finding.text(FINNISH))
                    .isEqualTo("answers[26] (kriteeri 27).rating (rivi 3, sarake 14):"
                            + " arvio 7 ei ole asteikolla levels-0-3 (0, 1, 2, 3)");
            assertThat(finding.text(SWEDISH))
                    .isEqualTo("answers[26] (kriterium 27).rating (rad 3, kolumn 14):"
                            + " betyget 7 finns inte på skalan levels-0-3 (0, 1, 2, 3)");
        }

        @Test
        void namesTheWholeDocumentInItsLanguage() {
            Finding finding = Finding.of(FindingCode.EMPTY_DOCUMENT, "");

            assertThat(finding.text(ENGLISH)).isEqualTo("document: the document is empty");
            assertThat(finding.text(FINNISH)).isEqualTo("asiakirja: asiakirja on tyhjä");
            assertThat(finding.text(SWEDISH)).isEqualTo("dokument: dokumentet är tomt");
        }

        @Test
        void isThatOfTheLanguageWhateverTheCountry() {
            assertThat(OFF_SCALE.text(Language.of("sv-FI"))).isEqualTo(OFF_SCALE.text(SWEDISH));
            assertThat(OFF_SCALE.text(Language.of("fi-FI"))).isEqualTo(OFF_SCALE.text(FINNISH));
        }

        @Test
        void isEnglishForAnyOtherLanguage() {
            assertThat(OFF_SCALE.text(Language.of("de"))).isEqualTo(OFF_SCALE.text(ENGLISH));
            assertThat(OFF_SCALE).hasToString(OFF_SCALE.text(ENGLISH));
        }

        @Test
        void takesArgumentsLiterally() {
            assertThat(Finding.of(FindingCode.RATING_OFF_SCALE, "", "{1}", "{0}")
                            .message(ENGLISH))
                    .isEqualTo("rating {1} is outside the scale {0}");
        }
    }

    @Nested
    class OfARefusal {
        @Test
        void saysInEachLanguageWhatTheModelSays() {
            InvalidValueException refusal = new InvalidValueException(
                    new MessagePattern("{0} is odd", "{0} on pariton", "{0} är udda"), QuotedText.of("7"));

            Finding finding = Finding.of(refusal, "answers[26].rating");

            assertThat(finding.code()).isEqualTo(FindingCode.MALFORMED_VALUE);
            assertThat(finding.path()).isEqualTo("answers[26].rating");
            assertThat(finding.message(ENGLISH)).isEqualTo("'7' is odd").isEqualTo(refusal.getMessage());
            assertThat(finding.message(FINNISH)).isEqualTo("”7” on pariton");
            assertThat(finding.message(SWEDISH)).isEqualTo("”7” är udda");
            assertThat(finding.arguments()).containsExactly("'7' is odd");
        }

        @Test
        void saysTheSameInEachLanguageWhereTheRefusalHasOneMessage() {
            Finding finding = Finding.of(new IllegalArgumentException("7 is odd"), "");

            assertThat(finding.message(ENGLISH)).isEqualTo("7 is odd").isEqualTo(finding.message(FINNISH));
        }
    }

    @Nested
    class Equality {
        @Test
        void isOfEveryPart() {
            Finding same =
                    Finding.of(FindingCode.RATING_OFF_SCALE, "answers[26].rating", "7", "levels-0-3 (0, 1, 2, 3)");

            assertThat(OFF_SCALE)
                    .isEqualTo(same)
                    .hasSameHashCodeAs(same)
                    .isNotEqualTo(same.about(CriterionId.of(27)))
                    .isNotEqualTo(same.at(same.path(), new Position(1, 1)))
                    .isNotEqualTo(Finding.of(FindingCode.RATING_OFF_SCALE, "answers[26].rating", "8", "x"))
                    .isNotEqualTo(same.at("answers[2].rating", null));
        }
    }
}
