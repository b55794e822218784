// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptId;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.inflection.Inflection;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {
    private static final MentionFinder FINDER = MentionFinder.of(Glossaries.latest());

    private static List<String> found(MentionFinder finder, String text) {
        return finder.find(text).stream()
                .map(mention -> mention.in(text) + "=" + mention.concept().id() + " "
                        + AnnotatedText.Expected.of(mention).kind())
                .toList();
    }

    private static List<String> found(String text) {
        return found(FINDER, AnnotatedText.unescaped(text));
    }

    @Nested
    class Words {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "työpaja",
                    "TYÖPAJASSA",
                    "Työpajakin",
                    "työpajassammekaan",
                    "työpajakohan",
                    "työpajoineen",
                    "(työpaja)",
                    "\"työpaja\"",
                    "”työpaja”",
                    "työpaja/",
                    "’työpaja’",
                    "työpaja –",
                    "–työpaja",
                    "työpaja.",
                    "työpaja\uD83D\uDE00",
                    "\uD83Dtyöpaja",
                    "työpaja(t)",
                    "_työpaja_",
                    "työpaja -käsite",
                    "työpa\u200Bja",
                    "tyo\u0308paja",
                    "TYO\u0308PAJA"
                })
        void aFormOfALabelIsAMention(String text) {
            assertThat(FINDER.find(text))
                    .singleElement()
                    .extracting(mention -> mention.concept().id().value())
                    .isEqualTo("tyopaja");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "tyopaja", "työpajä", "työpaja-", "-työpaja", "työpaja-alue", "työpaja\u2010alue",
                            "työpaja\u2011alue",
                    "puutyöpaja", "työpajajakso", "työpajamainen", "työpaja2", "2työpaja", "työpajaa\u0308",
                            "työpaja\uD835\uDC00",
                    "\uD835\uDC00työpaja", "työpaja\u0411", "työpaja'ssa", "työ paja", "työ- paja", "työpaja\u0301",
                            "pajan",
                    "toiminta", "nuorten", "osaamisen", "sosiaalisen", "valmentaa", "yhteisöllisesti",
                            "työhönvalmentaja"
                })
        void otherTextsAreNoMentions(String text) {
            assertThat(FINDER.find(text)).isEmpty();
        }

        @Test
        void theSpanExcludesInvisibleCharactersAtItsEnds() {
            assertThat(FINDER.find("\uFEFFtyö\u00ADpaja\u00AD ja"))
                    .singleElement()
                    .extracting(Mention::start, Mention::end)
                    .containsExactly(1L, 9L);
        }

        @Test
        void aDottedCapitalIIsNotAnI() {
            assertThat(FINDER.find("TOİMINTAKYKY, TOIMINTAKYKY, toımıntakyky"))
                    .singleElement()
                    .extracting(Mention::start)
                    .isEqualTo(14L);
        }

        @Test
        void theKelvinSignIsAK() {
            assertThat(FINDER.find("TOIMINTA\u212AYKY")).hasSize(1);
        }
    }

    @Nested
    class Labels {
        @ParameterizedTest
        @CsvSource({
            "Nuorten työpajatoimintaa, nuorten-tyopajatoiminta",
            "sosiaaliseen vahvistamiseensa, sosiaalinen-vahvistaminen",
            "sosiaalistakin vahvistamista, sosiaalinen-vahvistaminen",
            "seinättömien valmennusten, tyohonvalmennus",
            "seinättömien valmennuksien, tyohonvalmennus",
            "kuntouttavine työtoimintoineen, kuntouttava-tyotoiminta",
            "osaamisenkin tunnistaminen, osaamisen-tunnistaminen",
            "verkko- ja etävalmennuksissa, verkko-ja-etavalmennus"
        })
        void ofSeveralWordsAreOneMention(String text, String concept) {
            assertThat(found(text)).containsExactly(text + "=" + concept + " strict");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "sosiaalisen vahvistamiseen",
                    "sosiaalisessaan vahvistamisessaan",
                    "sosiaalinen, vahvistaminen",
                    "sosiaalisen (vahvistamisen)",
                    "osaaminen tunnistaminen",
                    "osaamisen- tunnistaminen",
                    "tunnistettu osaaminen",
                    "sosiaalisen vahvistumisen",
                    "verkko- jako etävalmennuspäivä"
                })
        void mustAgreeAndBeAdjacent(String text) {
            assertThat(FINDER.find(text)).isEmpty();
        }

        @Test
        void theLongestWins() {
            assertThat(found("nuorten nuorten työpajatoiminnan työpajatoiminnan"))
                    .containsExactly(
                            "nuorten työpajatoiminnan=nuorten-tyopajatoiminta strict",
                            "työpajatoiminnan=tyopajatoiminta strict");
        }
    }

    @Nested
    class Coordinations {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "työ- ja yksilövalmennus | työ-=tyovalmennus yksilövalmennus=yksilovalmennus",
                    "Työ-/yksilövalmennus | Työ-=tyovalmennus yksilövalmennus=yksilovalmennus",
                    "työ- & yksilövalmennus | työ-=tyovalmennus yksilövalmennus=yksilovalmennus",
                    "työ- ja/tai yksilövalmennus | työ-=tyovalmennus yksilövalmennus=yksilovalmennus",
                    "työ-, oppi- sekä myös ryhmävalmennusta | työ-=tyovalmennus ryhmävalmennusta=ryhmavalmennus",
                    "työ- ja vertaisvalmennusta | työ-=tyovalmennus",
                    "valmennus- ja työpajoissa | valmennus-=valmennuspaja työpajoissa=tyopaja",
                    "työ-, verkko- ja etävalmennus | työ-=tyovalmennus verkko- ja etävalmennus=verkko-ja-etavalmennus",
                    "etä- ja verkkovalmennus | etä-=verkko-ja-etavalmennus verkkovalmennus=verkko-ja-etavalmennus",
                    "työpaja- ja harrastustoiminnan | työpaja-=tyopajatoiminta",
                    "yksilö- (ja vertaisvalmennus) | yksilö-=yksilovalmennus",
                    "työ- ja yksilöval-\\nmennus | työ-=tyovalmennus yksilöval-\\nmennus=yksilovalmennus"
                })
        void ofPrefixesMentionEachLabel(String text, String expected) {
            assertThat(String.join(" ", found(text)).replaceAll(" (strict|ellipsis)", ""))
                    .isEqualTo(AnnotatedText.unescaped(expected));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "työ- ja opiskeluvalmiuksien",
                    "työpaja- ja koulutustalossa",
                    "työ- ja toiminta",
                    "yksilö- sitten vertaisvalmennus",
                    "yksilö-; vertaisvalmennus",
                    "yhteisö- ja erillisyys",
                    "työ- ja vertaisvalmennusryhmä"
                })
        void withoutALabelMentionNone(String text) {
            assertThat(FINDER.find(text)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "osaamisen tunnistamista ja tunnustamista, osaamisen-tunnustaminen",
            "osaamisen tunnustaminen sekä tunnistaminen, osaamisen-tunnistaminen",
            "sosiaaliseen vahvistamiseen ja kuntoutukseen, sosiaalinen-kuntoutus",
            "sosiaalisen kuntoutuksen tai vahvistamisen, sosiaalinen-vahvistaminen"
        })
        void shareModifiers(String text, String second) {
            String last = text.substring(text.lastIndexOf(' ') + 1);

            assertThat(found(text)).hasSize(2).element(1).isEqualTo(last + "=" + second + " shared modifier");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "osaamisen tunnistamista ja tunnustusta",
                    "osaamisen tunnistaminen ja tunnustamista",
                    "osaamisen tunnistaminen. Tunnustaminen",
                    "sosiaalista vahvistamista ja kuntoutuksen",
                    "osaamisen tunnistamisen ja sitten tunnustamisen"
                })
        void doNotShareModifiersThatDoNotFit(String text) {
            assertThat(FINDER.find(text)).hasSize(1);
        }
    }

    @Nested
    class LineEnds {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "työpajatoi-\\nminnan", "työpajatoi-\\u000D\\nminnan", "työpajatoi-  \\n  minnan",
                            "työ-\\npajatoiminnan",
                    "työpajatoimin-\\nnankin", "työpajatoi\\u00AD\\nminnan", "TYÖPAJATOI-\\nMINNAN",
                            "tyo\\u0308pajatoi-\\nminnan"
                })
        void joinThePartsOfAForm(String text) {
            assertThat(FINDER.find(AnnotatedText.unescaped(text)))
                    .singleElement()
                    .extracting(Mention::start, Mention::end)
                    .containsExactly(0L, (long) AnnotatedText.unescaped(text).length());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "työpajatoi-\\n\\nminnan",
                    "työpajatoi- minnan",
                    "työpajatoi\\nminnan",
                    "työpajatoi-\\nminta-alue",
                    "työpajatoi-\\n(minnan)",
                    "puutyöpa-\\njan",
                    "työpajatoi-\\n-minnan"
                })
        void joinNothingElse(String text) {
            assertThat(found(text)).isEmpty();
        }

        @Test
        void keepAHyphenThatIsThere() {
            assertThat(found("Työpaja-\\nalue, työpaja-\\u000D\\npäivä ja yksilö-\\ntai työvalmennus"))
                    .containsExactly("yksilö-=yksilovalmennus ellipsis", "työvalmennus=tyovalmennus strict");
        }

        @Test
        void joinWordsOfALongerLabel() {
            assertThat(found("sosiaa-\\nlisen vahvista-\\nmisen")).hasSize(1);
        }
    }

    @Nested
    class OwnTerms {
        private MentionFinder.Builder finder(Term... terms) {
            Concept.Builder concept = Concept.builder().id(ConceptId.of("own"));
            for (Term term : terms) {
                concept.addTerm(term);
            }
            return MentionFinder.builder(Glossary.builder()
                    .edition(EditionId.of("own"))
                    .title(LocalizedText.of(Language.FINNISH, "Oma"))
                    .addConcept(concept.build())
                    .build());
        }

        private Term finnish(String text, String inflection, TermRole role) {
            return Term.builder()
                    .language(Language.FINNISH)
                    .text(text)
                    .role(role)
                    .inflection(Inflection.parse(inflection))
                    .build();
        }

        @Test
        void inflectByTheirInflection() {
            MentionFinder own = finder(finnish("Laatumerkki", "5 kk:k front", TermRole.PREFERRED))
                    .build();

            assertThat(found(own, "laatumerkeissään laatumerkkiä laatumerkkia laatumerki"))
                    .containsExactly("laatumerkeissään=own strict", "laatumerkkiä=own strict");
        }

        @Test
        void withoutAnInflectionMatchExactly() {
            MentionFinder own = finder(Term.of(Language.FINNISH, "Sovari-Mittari", TermRole.PREFERRED))
                    .build();

            assertThat(found(
                            own,
                            "sovari-mittari, SOVARI\u2011MITTARI, sovari-mittarit, sovari-mittarikin, sovari mittari"))
                    .containsExactly("sovari-mittari=own strict", "SOVARI\u2011MITTARI=own strict");
        }

        @Test
        void ofOtherLanguagesAreFoundOnRequest() {
            Term term = Term.of(Language.ENGLISH, "job coaching", TermRole.PREFERRED);

            assertThat(found(finder(term).build(), "Job  coaching")).isEmpty();
            assertThat(found(finder(term).addLanguage(Language.ENGLISH).build(), "Job  coaching"))
                    .containsExactly("Job  coaching=own strict");
        }

        @Test
        void forSearchAreFoundAsDerivedOnRequest() {
            Term term = finnish("paja", "9", TermRole.SEARCH);

            assertThat(found(finder(term).build(), "pajan")).isEmpty();
            assertThat(found(finder(term).withDerived().build(), "pajan")).containsExactly("pajan=own derived");
        }

        @ParameterizedTest
        @CsvSource({
            "Pajan työhönvalmentajalla on pajoja., Pajan=tyopaja työhönvalmentajalla=tyohonvalmennus pajoja=tyopaja",
            "Pajakin on työpaja., Pajakin=tyopaja työpaja=tyopaja",
            "pajajakso ja työhönvalmentajuus, ''"
        })
        void forSearchAreFoundInTheDeckOnRequest(String text, String expected) {
            MentionFinder derived =
                    MentionFinder.builder(Glossaries.latest()).withDerived().build();

            assertThat(String.join(" ", found(derived, text)).replaceAll(" (strict|derived)", ""))
                    .isEqualTo(expected);
        }

        @Test
        void aFormWithAnApostropheIsAWord() {
            MentionFinder own =
                    finder(finnish("vaaka", "9 k:-", TermRole.PREFERRED)).build();

            assertThat(found(own, "vaa'an vaa’an vaa 'an' 'vaaka'"))
                    .containsExactly("vaa'an=own strict", "vaa’an=own strict", "vaaka=own strict");
        }

        @Test
        void withAJoinedLineEndGiveWayToAConjunction() {
            MentionFinder own =
                    finder(finnish("verkko", "1 kk:k", TermRole.PREFERRED)).build();

            assertThat(found(own, "verkko-\nja verkko-\njen")).containsExactly("verkko-\njen=own strict");
        }

        @ParameterizedTest
        @ValueSource(strings = {"&", "(–)", "a\u0302\u0302", "\uD83D\uDE00 paja", "\uD83Dpaja"})
        void thatCannotBeFoundAreRejected(String text) {
            MentionFinder.Builder own = finder(Term.of(Language.FINNISH, text, TermRole.PREFERRED));

            assertThatIllegalArgumentException()
                    .isThrownBy(own::build)
                    .withMessage("concept own: term '" + text + "' in 'fi' cannot be found in texts:"
                            + " it has no letter or digit, or it has an uncomposable mark or a character above U+FFFF");
        }

        @Test
        void thatDoNotMatchTheirInflectionAreRejected() {
            MentionFinder.Builder own = finder(finnish("työpaja", "39", TermRole.PREFERRED));

            assertThatIllegalArgumentException()
                    .isThrownBy(own::build)
                    .withMessage("label 'työpaja': 'työpaja' does not have an ending of inflection '39'");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // the very thing under test
    void rejectsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> MentionFinder.of(null))
                .withMessage("glossary");
        assertThatNullPointerException().isThrownBy(() -> FINDER.find("", null)).withMessage("consumer");
        assertThatNullPointerException()
                .isThrownBy(() -> FINDER.find((CharSequence) null))
                .withMessage("text");
    }

    @Test
    void findsCompoundsOfAnUnlistedHead() {
        MentionFinder finder =
                MentionFinder.builder(Glossaries.latest()).withCompounds().build();

        assertThat(found(finder, "vertaisvalmennusta puutyöpajassa, työpajojenväli, työpaja, valmennukseton"))
                .containsExactly(
                        "vertaisvalmennusta=valmennus compound",
                        "puutyöpajassa=tyopaja compound",
                        "työpajojenväli=tyopaja compound",
                        "työpaja=tyopaja strict");
    }
}
