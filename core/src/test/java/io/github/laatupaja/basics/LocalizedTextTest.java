// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static io.github.laatupaja.basics.Language.ENGLISH;
import static io.github.laatupaja.basics.Language.FINNISH;
import static io.github.laatupaja.basics.Language.SWEDISH;
import static io.github.laatupaja.basics.Standing.ORIGINAL;
import static io.github.laatupaja.basics.Standing.TRANSLATION;
import static io.github.laatupaja.basics.Standing.UNOFFICIAL_TRANSLATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {
    private static final LocalizedText DOOR = LocalizedText.of(FINNISH, "Ovi.")
            .with(SWEDISH, "Dörr.", TRANSLATION)
            .with(ENGLISH, "Door.", UNOFFICIAL_TRANSLATION);

    @Nested
    class Of {
        @Test
        void holdsTheOriginalAlone() {
            LocalizedText text = LocalizedText.of(ENGLISH, "Door.");

            assertThat(text.original()).isEqualTo(ENGLISH);
            assertThat(text.texts()).containsExactly(entry("en", "Door."));
            assertThat(text.unofficialTags()).isEmpty();
        }

        @Test
        void refusesABlankWording() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LocalizedText.of(FINNISH, " \n"))
                    .withMessage("the text in 'fi' is blank");
        }

        @Test
        void givesBothTranslationsOneStanding() {
            LocalizedText text =
                    LocalizedText.of(FINNISH, "Ovi.", SWEDISH, "Dörr.", ENGLISH, "Door.", UNOFFICIAL_TRANSLATION);

            assertThat(text.texts()).containsExactly(entry("fi", "Ovi."), entry("en", "Door."), entry("sv", "Dörr."));
            assertThat(text.unofficialTags()).containsExactly("en", "sv");
        }

        @Test
        void refusesTranslationsThatStandForTheOriginal() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LocalizedText.of(FINNISH, "Ovi.", SWEDISH, "Dörr.", ENGLISH, "Door.", ORIGINAL))
                    .withMessage("the text in 'en' cannot stand as ORIGINAL");
        }

        @Test
        void refusesATranslationIntoTheOriginalsLanguage() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LocalizedText.of(FINNISH, "Ovi.", SWEDISH, "Dörr.", FINNISH, "Ovi.", TRANSLATION))
                    .withMessage("the text in 'fi' cannot stand as TRANSLATION");
        }

        @Test
        void refusesALanguageTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> LocalizedText.of(FINNISH, "Ovi.", SWEDISH, "Dörr.", SWEDISH, "Port.", TRANSLATION))
                    .withMessage("two translations in 'sv'");
        }
    }

    @Nested
    class OfMany {
        private final Map<String, String> texts = Map.of("sv", "Dörr.", "fi", "Ovi.", "en", "Door.");

        @Test
        void isEqualToTheSameMadeOneByOne() {
            assertThat(LocalizedText.of(FINNISH, texts, Set.of("en"))).isEqualTo(DOOR);
        }

        @Test
        void refusesWhatDoesNotHoldTogether() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LocalizedText.of(Language.of("de"), texts, Set.of()))
                    .withMessage("no text in the original language 'de'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LocalizedText.of(FINNISH, texts, Set.of("fi")))
                    .withMessage("'fi' is marked unofficial but is no translation here");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LocalizedText.of(FINNISH, Map.of("fi", "Ovi.", "e n", "Door."), Set.of()))
                    .withMessage("language '…' (length 3) is not a tag such as fi or sv-FI");
        }

        @Test
        void refusesToJoinTextsOfTwoOriginals() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LocalizedText.join(List.of(DOOR, LocalizedText.of(ENGLISH, "Gate."))))
                    .withMessage("texts of the original languages 'fi' and 'en'");
        }
    }

    @Nested
    class With {
        @Test
        void putsTranslationsInTheOrderOfTheirTags() {
            assertThat(DOOR.texts()).containsExactly(entry("fi", "Ovi."), entry("en", "Door."), entry("sv", "Dörr."));
        }

        @Test
        void replacesAnotherWordingAndItsStanding() {
            LocalizedText text = DOOR.with(ENGLISH, "Gate.", TRANSLATION);

            assertThat(text.in(ENGLISH)).isEqualTo("Gate.");
            assertThat(text.unofficialTags()).isEmpty();
            assertThat(DOOR.in(ENGLISH)).isEqualTo("Door.");
        }

        @Test
        void refusesTheOriginalsLanguageAndStanding() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DOOR.with(FINNISH, "Portti.", TRANSLATION))
                    .withMessage("a translation cannot stand for the original in 'fi'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DOOR.with(ENGLISH, "Gate.", ORIGINAL))
                    .withMessage("a translation cannot stand for the original in 'fi'");
        }

        @Test
        void refusesABlankWording() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DOOR.with(ENGLISH, "", TRANSLATION))
                    .withMessage("the text in 'en' is blank");
        }
    }

    @Nested
    class InALanguage {
        @Test
        void isTheWordingOrTheOriginal() {
            assertThat(DOOR.in(SWEDISH)).isEqualTo("Dörr.");
            assertThat(DOOR.in(Language.of("de"))).isEqualTo("Ovi.");
        }

        @Test
        void isFoundOnlyWhereThereIsOne() {
            assertThat(DOOR.find(SWEDISH)).contains("Dörr.");
            assertThat(DOOR.find(Language.of("de"))).isEmpty();
        }

        @Test
        void isRenderedWithItsStanding() {
            assertThat(DOOR.rendering(FINNISH)).isEqualTo(new Rendering("Ovi.", FINNISH, ORIGINAL, false));
            assertThat(DOOR.rendering(SWEDISH)).isEqualTo(new Rendering("Dörr.", SWEDISH, TRANSLATION, false));
            assertThat(DOOR.rendering(ENGLISH))
                    .isEqualTo(new Rendering("Door.", ENGLISH, UNOFFICIAL_TRANSLATION, false));
        }

        @Test
        void fallsBackToTheOriginalAndSaysSo() {
            assertThat(DOOR.rendering(Language.of("de"))).isEqualTo(new Rendering("Ovi.", FINNISH, ORIGINAL, true));
        }
    }

    @Nested
    class Join {
        private static final LocalizedText KEY =
                LocalizedText.of(FINNISH, "Avain.").with(ENGLISH, "Key.", TRANSLATION);

        @Test
        void setsOneSpaceBetweenTheTextsOfSharedLanguages() {
            LocalizedText joined = LocalizedText.join(List.of(DOOR, KEY));

            assertThat(joined.texts()).containsExactly(entry("fi", "Ovi. Avain."), entry("en", "Door. Key."));
        }

        @Test
        void isUnofficialWhereAnyPartIs() {
            assertThat(LocalizedText.join(List.of(DOOR, KEY)).unofficialTags()).containsExactly("en");
            assertThat(LocalizedText.join(List.of(KEY, KEY)).unofficialTags()).isEmpty();
        }

        @Test
        void ofOneTextIsThatText() {
            assertThat(LocalizedText.join(List.of(DOOR))).isEqualTo(DOOR);
        }
    }

    @Nested
    class Value {
        @Test
        void isEqualByLanguagesWordingsAndStandings() {
            assertThat(DOOR)
                    .isEqualTo(LocalizedText.of(FINNISH, "Ovi.")
                            .with(SWEDISH, "Dörr.", TRANSLATION)
                            .with(ENGLISH, "Door.", UNOFFICIAL_TRANSLATION))
                    .isNotEqualTo(DOOR.with(ENGLISH, "Door.", TRANSLATION));
        }

        @Test
        void printsTheOriginal() {
            assertThat(DOOR).hasToString("Ovi.");
            assertThat(DOOR.originalText()).isEqualTo("Ovi.");
        }

        @Test
        void isNotChangedThroughWhatItGives() {
            LocalizedText text = LocalizedText.of(FINNISH, "Ovi.");

            text.texts().put("de", "Tür.");

            assertThat(text.texts()).containsExactly(entry("fi", "Ovi."));
        }

        @Test
        void isEqualWhateverTheOrderOfItsTranslations() {
            LocalizedText other = LocalizedText.of(FINNISH, "Ovi.")
                    .with(ENGLISH, "Door.", UNOFFICIAL_TRANSLATION)
                    .with(SWEDISH, "Dörr.", TRANSLATION);

            assertThat(other).isEqualTo(DOOR).hasSameHashCodeAs(DOOR);
            assertThat(other.texts()).containsExactlyEntriesOf(DOOR.texts());
        }
    }
}
