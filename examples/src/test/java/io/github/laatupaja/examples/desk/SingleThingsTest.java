// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.StatementRating;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.StatementId;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.scoring.ScoringMethods;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the desk says of a thing that is shown alone. */
class SingleThingsTest {
    private final CriteriaFramework criteria = CriteriaFrameworks.latest();

    @Test
    void anAnswerWithWhatSomebodyWrote() {
        Answer answer = Answer.builder()
                .criterion(CriterionId.of(27))
                .rating(Rating.of(2))
                .practice("Suunnitelma tehdään.")
                .note("Kesken.")
                .importance(new BigDecimal("1.5"))
                .addStatementRating(StatementRating.of(StatementId.of("27.1"), Rating.of(2)))
                .addStatementRating(StatementRating.of(StatementId.of("27.2"), Rating.of(3)))
                .build();

        assertThat(shown(answer)).isEqualTo("""
                        Nro  Tila      Arvio  Näyttö
                        ---  --------  -----  ------
                         27  arvioitu      2  –

                        Kenttä                Teksti
                        --------------------  --------------------
                        Mitä teemme nykyisin  Suunnitelma tehdään.
                        Muistiinpano          Kesken.
                        Tärkeys               1,5
                        Väittämien arviot     27.1: 2, 27.2: 3
                        """);
        assertThat(shown(List.of(answer))).doesNotContain("Suunnitelma");
    }

    @Test
    void anAnswerWithItsReason() {
        assertThat(DeskPrinter.text(Desk.example().find(CriterionId.of(36)), new Localizer(Language.SWEDISH), 80))
                .contains("\nMotivering        Näytöt järjestetään oppilaitoksen kanssa");
        assertThat(shown(Answer.notApplicable(CriterionId.of(11), FeatureId.YOUTH_WORKSHOPS)))
                .contains("\nMitä ei ole  nuorten työpajatoimintaa (youth-workshops)\n");
        assertThat(shown(Answer.dontKnow(CriterionId.of(1)))).doesNotContain("Kenttä");
    }

    @Test
    void aCriterionWithTheWordsBeforeItsStatements() {
        assertThat(shown(criteria.get(CriterionId.of(51)))).startsWith("""
                        Johdanto
                        --------------------------------------------------------------------------------
                        Työpajatoiminnassa kiinnitetään erityistä huomiota seuraavien teemojen
                        mittaamiseen:

                        Tunnus  Teksti
                        ------  ------------------------------------------------------------------------
                        51.1    Nuorten""");
        assertThat(shown(criteria.get(CriterionId.of(1)))).doesNotContain("Johdanto");
    }

    @Test
    void aScaleWithItsLevels() {
        assertThat(shown(criteria.get(ScaleId.of("yes-partly-no")))).isEqualTo("""
                        Tunnus         Otsikko                Arviot
                        -------------  ---------------------  ---------------------------------
                        yes-partly-no  Kyllä – osittain – ei  no ei, partly osittain, yes kyllä

                        Arvio   Arvo  Pisteväli  Selite
                        ------  ----  ---------  --------
                        no         0          –  ei
                        partly   0,5          –  osittain
                        yes        1          –  kyllä
                        """);
        assertThat(shown(criteria.get(ScaleId.of("caf-0-5"))))
                .contains("\n1         1      11–30  suunniteltu (Plan)\n");
        assertThat(shown(criteria.get(ScaleId.of("percent")))).endsWith("\npercent  Prosentti 0–100  0–100\n");
    }

    @Test
    void aMethodWithWhatItAssumesReadsAndChooses() {
        assertThat(DeskPrinter.text(ScoringMethods.cafFineTuned(), new Localizer(Language.ENGLISH), 100))
                .isEqualTo("""
                        Field       Text
                        ----------  ----------------------------------------------------------------------------------------
                        Id          urn:laatupaja:method:caf-fine-tuned:1
                        Method      CAF, fine-tuned scoring
                        Source      CAF 2020, the Common Assessment Framework, fine-tuned panel
                        Assumption  what stands right below a group, such as the phases of the PDCA cycle, is rated from 0
                                    to 100 by itself, none presupposing another, and counts alike
                        Scale       percent
                        Option      aggregation: mean over the parts' scores
                        Option      missing: only the rated count
                        Option      not applicable: left out
                        Option      weights: as declared with the criteria (1 each unless stated otherwise)
                        Option      ratings: counted as points out of a hundred
                        """);
    }

    @Test
    void aMethodThatReadsNoScaleTellsNoOptions() {
        assertThat(shown(ScoringMethods.shareAtOrAbove(Rating.of("paras"))))
                .contains("\nAsteikko   ei mikään\n")
                .doesNotContain("Valinta");
    }

    @Test
    void severalMethodsInShort() {
        assertThat(shown(ScoringMethods.bundled()))
                .contains("urn:laatupaja:aggregator:median:1          painotettu mediaani      mikä tahansa\n")
                .contains("urn:laatupaja:method:caf-classical:1       CAF, klassinen           caf-0-5\n");
    }

    private static String shown(Object thing) {
        return DeskPrinter.text(thing, new Localizer(Language.FINNISH), 80);
    }
}
