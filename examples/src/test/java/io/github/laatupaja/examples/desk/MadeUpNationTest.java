// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.AssessorRole;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MadeUpNationTest {
    private final List<Assessment> nation = MadeUpNation.assessments();

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
        assertThat(MadeUpNation.assessments()).isEqualTo(nation);
    }
}
