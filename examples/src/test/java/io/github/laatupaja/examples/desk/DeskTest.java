// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.ScoringMethods;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final int WIDTH = 80;
    private static final int WIDE = 200;

    private final CriteriaFramework criteria = CriteriaFrameworks.latest();
    private final Score score = ScoringMethods.weightedMean().score(criteria, Desk.example());

    @Nested
    class Show {
        @Test
        void takesAGroupApartIntoItsCriteria() {
            assertThat(shown(criteria.get(GroupId.of("toiminta-2-oppimisymparistot"))))
                    .isEqualTo("""
                            Nro  Väittämiä  Teksti
                            ---  ---------  ----------------------------------------------------------------
                             33          1  Työpaja on tunnistanut omat oppimisympäristönsä.
                             34          1  Työpaja tunnistaa valmentautujien osaamista.
                             35          1  Työpajalla on mahdollisuus laatia osaamistodistuksia.
                             36          1  Työpajalla on mahdollisuus osoittaa osaamista näytöissä.
                             37          1  Yhteistyö ammatillisen koulutuksen järjestäjien ja toisen asteen
                                            kanssa perustuu yhdessä tehtyihin linjauksiin.
                            """);
        }

        @Test
        void listsGroups() {
            assertThat(shown(criteria.groups())).isEqualTo("""
                            Tunnus    Kriteerit  Otsikko
                            --------  ---------  --------
                            suunta           16  Suunta
                            toiminta         30  Toiminta
                            seuranta          5  Seuranta
                            """);
        }

        @Test
        void speaksTheLanguageAskedFor() {
            assertThat(DeskPrinter.text(criteria.groups(), new Localizer(Language.SWEDISH), WIDTH))
                    .startsWith("Id        Kriterier  Rubrik\n");
        }

        @Test
        void takesAScoreApartIntoTheWholeAndEveryGroup() {
            String table = DeskPrinter.text(score, new Localizer(Language.FINNISH), WIDE);

            assertThat(table.lines()).hasSize(2 + 1 + 10);
            assertThat(table)
                    .contains("suunta                        2,00\u00a0/\u00a03       2,00     15/15  Suunta\n");
        }

        @Test
        void showsWhatIsAnsweredWithoutFreeText() {
            assertThat(shown(Desk.example()))
                    .contains(" 24  en osaa sanoa           –  –\n")
                    .contains("  7  arvioitu                2  vuosikertomus\n");
        }

        @Test
        void listsFindings() {
            Answer stray = Answer.dontKnow(CriterionId.of(99));

            assertThat(shown(Desk.example().with(stray).check(criteria))).contains("""
                            virhe      kriteeri 99                        tunnistetta 99 ei ole versiossa
                                       (answers[51].criterion)            ”tyopaja-2022”
                            """);
        }

        @Test
        void tellsUnansweredCriteriaTogetherAndFeaturesByTitle() {
            assertThat(shown(
                            Assessments.blank(criteria, WorkshopProfile.empty()).check(criteria)))
                    .isEqualTo("""
                            Vakavuus   Kohta    Viesti
                            ---------  -------  ------------------------------------------------------------
                            huomautus  date     päivämäärä puuttuu
                            huomautus  profile  profiili ei kerro, onko työpajalla ”nuorten työpajatoimintaa
                                                (youth-workshops)”; siihen nojaavat kriteerit kysytään
                            huomautus  answers  vastaamatta 51 kriteeriä: 1–51
                            """);
        }

        @Test
        void looksIntoStreamsOptionalsAndArrays() {
            String one = shown(List.of(criteria.groups().get(0)));

            assertThat(shown(Stream.of(criteria.groups().get(0)))).isEqualTo(one);
            assertThat(shown(new Object[] {criteria.groups().get(0)})).isEqualTo(one);
        }

        @Test
        void showsWhatAnOptionalHoldsAsIfItStoodAlone() {
            CriterionId id = CriterionId.of(27);

            assertThat(shown(criteria.find(id))).isEqualTo(shown(criteria.get(id)));
            assertThat(shown(criteria.find(CriterionId.of(99)))).isEqualTo("Ei mitään.\n");
        }

        @Test
        void printsAnythingElseAsItIsButWrapped() {
            assertThat(shown(List.of(1, "kaksi"))).isEqualTo("1\nkaksi\n");
            assertThat(shown("  " + "sana ".repeat(16))).isEqualTo("  " + "sana ".repeat(14) + "sana\n  sana\n");
        }

        @Test
        void saysThatTranslationsAreUnofficial() {
            assertThat(DeskPrinter.text(criteria.groups(), new Localizer(Language.ENGLISH), WIDTH))
                    .endsWith("\n\nTranslations are unofficial; the Finnish text is the original.\n");
        }

        @Test
        void saysThatTheExampleIsInvented() {
            assertThat(shown(Desk.example()))
                    .contains("Pajala ry:n Kuusamäen työpaja")
                    .contains("(keksitty)");
        }

        @Test
        void saysThatThereIsNothing() {
            assertThat(shown(List.of())).isEqualTo("Ei mitään.\n");
        }

        private String shown(Object thing) {
            return DeskPrinter.text(thing, new Localizer(Language.FINNISH), WIDTH);
        }
    }
}
