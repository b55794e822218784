// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessor;
import io.github.laatupaja.assessment.AssessorKind;
import io.github.laatupaja.assessment.AssessorRole;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.Statement;
import io.github.laatupaja.criteria.StatementId;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.scoring.ScoringMethods;
import io.github.laatupaja.scoring.advice.UnlikeScoresException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaveTest {
    private static final CriterionId A = CriterionId.of("A1");
    private static final CriterionId B = CriterionId.of("B1");

    private final CriteriaFramework framework = CriteriaFramework.builder()
            .edition(EditionId.of("small"))
            .title(text("small"))
            .addScale(CriteriaFrameworks.latest().get(ScaleId.LEVELS_0_3))
            .addGroup(group("a", A))
            .addGroup(group("b", B))
            .build();

    @Test
    void countsAndAveragesPerSection() {
        Wave wave = wave("2023", 1, 2, 3, 1, 2, 0);

        assertThat(DeskPrinter.text(wave, new Localizer(Language.FINNISH), 90)).isEqualTo("""
                        Kierros  Osa-alue           Työpajoja  Keskiarvo  Arvioitu  Ei sovellettavissa  Puuttuu
                        -------  ----------------  ----------  ---------  --------  ------------------  -------
                        2023     Kaikki kriteerit           6       1,50         6                   1        5
                        2023     a                 ei näytetä          –         –                   –        –
                        2023     b                 ei näytetä          –         –                   –        –

                        Ei näytetä: alle 5 työpajaa, tai luvuista voisi laskea sellaisen osa-alueen luvut.
                        """);
    }

    @Test
    void showsEverySectionOfEnoughWorkshops() {
        Wave wave = bothRated("2023", 1, 2, 3, 1, 2);

        assertThat(wave.sections())
                .extracting(SectionSummary::toString)
                .containsExactly("all: 1.80, 5 workshops", "a: 1.80, 5 workshops", "b: 1.80, 5 workshops");
        assertThat(shown(wave)).doesNotContain("ei näytetä", "Ei näytetä");
    }

    @Test
    void comparesOnlyWorkshopsThatHaveBothScores() {
        Wave before = bothRated("2023", 1, 1, 1, 2, 2, 3);
        Wave after = bothRated("2025", 2, 2, 1, 1, 2); // the sixth is gone

        WaveComparison waves = WaveComparison.of(before, after);

        assertThat(waves).hasToString("2023 and 2025: 5 workshops in both");
        assertThat(waves.sections().get(1)).hasToString("a: +0.20, 5 pairs");
        assertThat(waves.csv())
                .isEqualTo("section,before,after,pairs,mean_before,mean_after,mean_change,improved,same,worse,"
                        + "rated_before,not_applicable_before,dont_know_before,unanswered_before,"
                        + "rated_after,not_applicable_after,dont_know_after,unanswered_after\r\n"
                        + "all,2023,2025,5,1.400000,1.600000,0.200000,2,2,1,10,0,0,0,10,0,0,0\r\n"
                        + "a,2023,2025,5,1.400000,1.600000,0.200000,2,2,1,5,0,0,0,5,0,0,0\r\n"
                        + "b,2023,2025,5,1.400000,1.600000,0.200000,2,2,1,5,0,0,0,5,0,0,0\r\n");
    }

    /** 4/6 before and 8/6 after: 0.67 and 1.33, but the change is 0.67. */
    @Test
    void saysThatAChangeIsRoundedByItselfWhereItShows() {
        Wave before = bothRated("2023", 0, 0, 1, 1, 1, 1);
        Wave after = bothRated("2025", 1, 1, 1, 1, 2, 2);

        assertThat(shown(WaveComparison.of(before, after)))
                .contains("0,67     1,33   +0,67")
                .endsWith("""

                        Muutokset on laskettu tarkoista luvuista ja pyöristetty vasta sen jälkeen. Siksi
                        ne voivat poiketa näkyvien lukujen erotuksesta.
                        """);
        assertThat(shown(WaveComparison.of(before, bothRated("2024", 1, 1, 2, 2, 2, 2))))
                .doesNotContain("Muutokset on laskettu");
    }

    /** The second section is of no workshop: its counts would be what the first leaves of the whole. */
    @Test
    void showsNothingThatWouldTellOfASectionOfTooFew() {
        WaveComparison waves = WaveComparison.of(wave("2023", 1, 1, 1, 2, 2, 3), wave("2025", 2, 2, 1, 1, 2));

        assertThat(waves.sections())
                .extracting(SectionChange::toString)
                .containsExactly("all: +0.20, 5 pairs", "a: withheld", "b: withheld");
        assertThat(waves.withheld()).containsExactlyInAnyOrder("a", "b");
        assertThat(new ChartChoice(new Localizer(Language.FINNISH))
                        .of(waves)
                        .orElseThrow()
                        .description())
                .contains("ei näytetä")
                .doesNotContainPattern("\\d,\\d");
        assertThat(waves.csv().lines().skip(2)).allMatch(line -> line.endsWith(",2023,2025" + ",".repeat(15)));
    }

    @Test
    void showsNothingOfFewerThanFiveWorkshops() {
        WaveComparison waves = WaveComparison.of(wave("2023", 1, 1, 1, 1), wave("2025", 2, 2, 2, 2));

        assertThat(waves.sections().get(0)).hasToString("all: withheld");
        assertThat(waves.csv().lines().skip(1)).contains("a,2023,2025" + ",".repeat(15));
        assertThat(shown(waves)).contains("ei näytetä").doesNotContain("4");
    }

    @Test
    void refusesWhatCannotBeSetBeside() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wave("2023"))
                .withMessage("wave '2023' has no assessment");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("2023", List.of(assessment("x", 1), assessment("x", 1))))
                .withMessage("wave '2023': two assessments of workshop 'x'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("2023", List.of(builder(1).build())))
                .withMessage("wave '2023': an assessment names no workshop");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaveComparison.of(wave("2023", 1), wave("2023", 1)))
                .withMessage("waves '2023' and '2023' have the same name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaveComparison.of(wave("2023", 1), of("2025", List.of(assessment("x", 1)))))
                .withMessage("waves '2023' and '2025' have no workshop in common");
    }

    @Test
    void refusesUnlikeRatersAndMethods() {
        Assessment audit = builder(1)
                .workshop("y")
                .assessor(Assessor.of(AssessorKind.PEER_AUDIT))
                .build();
        Wave other = Wave.of("2025", ScoringMethods.nestedMean(), framework, List.of(assessment("0", 1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("2023", List.of(assessment("x", 1), audit)))
                .withMessage("wave '2023': the assessors differ: self, staff and peer-audit");
        assertThatThrownBy(() -> WaveComparison.of(wave("2023", 1), other)).isInstanceOf(UnlikeScoresException.class);
    }

    @Test
    void quotesWhatCommasAndQuotesWouldBreak() {
        Wave wave = of("2023", List.of(assessment("Paja \"Oy\", Ääni", 1)));

        assertThat(wave.csv().replace("\r\n", "\n")).isEqualTo("""
                        wave,workshop,section,score,rated,not_applicable,dont_know,unanswered
                        2023,"Paja ""Oy"", Ääni",all,1.000000,1,0,1,0
                        2023,"Paja ""Oy"", Ääni",a,1.000000,1,0,0,0
                        2023,"Paja ""Oy"", Ääni",b,,0,0,1,0
                        """);
    }

    private Wave wave(String name, int... ratings) {
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < ratings.length; i++) {
            assessments.add(assessment(String.valueOf(i), ratings[i]));
        }
        return of(name, assessments);
    }

    /** A wave whose workshops have the same rating in both sections. */
    private Wave bothRated(String name, int... ratings) {
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < ratings.length; i++) {
            Answer second = Answer.rated(B, Rating.of(ratings[i]));
            assessments.add(assessment(String.valueOf(i), ratings[i]).with(second));
        }
        return of(name, assessments);
    }

    private Wave of(String name, List<Assessment> assessments) {
        return Wave.of(name, ScoringMethods.weightedMean(), framework, assessments);
    }

    private static Assessment assessment(String workshop, int rating) {
        return builder(rating).workshop(workshop).build();
    }

    private static Assessment.Builder builder(int rating) {
        return Assessment.builder()
                .edition(EditionId.of("small"))
                .scale(ScaleId.LEVELS_0_3)
                .assessor(Assessor.of(AssessorKind.SELF, AssessorRole.STAFF))
                .addAnswer(Answer.rated(A, Rating.of(rating)))
                .addAnswer(rating == 0 ? Answer.notApplicable(B, "no") : Answer.dontKnow(B));
    }

    private static CriterionGroup group(String id, CriterionId criterion) {
        return CriterionGroup.builder()
                .id(GroupId.of(id))
                .title(text(id))
                .addCriterion(Criterion.builder()
                        .id(criterion)
                        .addStatement(Statement.of(StatementId.of(criterion + ".1"), text("text of " + criterion)))
                        .build())
                .build();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(Language.FINNISH, text);
    }

    private static String shown(Object thing) {
        return DeskPrinter.text(thing, new Localizer(Language.FINNISH), 80);
    }
}
