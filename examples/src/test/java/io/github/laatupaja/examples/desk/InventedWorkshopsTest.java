// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.AssessorRole;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.scoring.ScoringMethods;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InventedWorkshopsTest {
    private final List<Assessment> nation = InventedWorkshops.assessments();

    @Test
    void hasFortyWorkshopsInThreeWavesByThreeRaters() {
        assertThat(nation).hasSize(360);
        assertThat(nation.stream().map(it -> it.workshop().orElseThrow()).distinct())
                .hasSize(40);
        assertThat(nation.stream().map(it -> it.date().orElseThrow()).distinct())
                .hasSize(3);
        assertThat(nation.stream().map(it -> it.assessor().role().orElseThrow()).distinct())
                .containsExactly(AssessorRole.STAFF, AssessorRole.MANAGEMENT, AssessorRole.PARTICIPANT);
    }

    @Test
    void saysThatItIsInvented() {
        assertThat(nation).allMatch(it -> it.workshop().orElseThrow().startsWith("Keksitty paja "));
    }

    @Test
    void isSound() {
        assertThat(nation).flatMap(it -> it.check(CriteriaFrameworks.latest())).noneMatch(finding -> finding.isError());
    }

    @Test
    void hasAnswersInEveryState() {
        assertThat(nation.stream()
                        .flatMap(it -> it.answers().stream())
                        .map(Answer::state)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AnswerState.values());
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(InventedWorkshops.assessments()).isEqualTo(nation);
    }

    @Test
    void hasSectionsAndWavesThatDiffer() {
        assertThat(mean(1, "seuranta-1")).isLessThan(mean(1, "toiminta-1") - 0.5);
        assertThat(mean(3, "toiminta-2")).isGreaterThan(mean(1, "toiminta-2") + 0.4);
        assertThat(mean(3, "seuranta-1")).isLessThan(mean(1, "seuranta-1"));
    }

    @Test
    void givesOneWaveByOneRaterEach() {
        List<Assessment> some = InventedWorkshops.assessments(2, AssessorRole.MANAGEMENT);

        assertThat(some).hasSize(40).isSubsetOf(nation);
        assertThat(some).allMatch(it -> it.date().equals(Optional.of(LocalDate.of(2024, 10, 7))));
        assertThat(Desk.nation(2, AssessorRole.MANAGEMENT)).hasToString("40 invented assessments");
    }

    @Test
    void hasNoOtherWavesOrRaters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InventedWorkshops.assessments(4, AssessorRole.STAFF))
                .withMessage("unknown wave 4 by STAFF, expected 1..3 by one of [STAFF, MANAGEMENT, PARTICIPANT]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InventedWorkshops.assessments(1, AssessorRole.PARTNER))
                .withMessageStartingWith("unknown wave 1 by PARTNER");
    }

    private static double mean(int number, String section) {
        Wave wave = Wave.of(
                "wave",
                ScoringMethods.weightedMean(),
                CriteriaFrameworks.latest(),
                InventedWorkshops.assessments(number, AssessorRole.STAFF));
        return wave.sections().stream()
                .filter(it -> it.id().equals(section))
                .flatMap(it -> it.mean().stream())
                .findFirst()
                .orElseThrow()
                .doubleValue();
    }
}
