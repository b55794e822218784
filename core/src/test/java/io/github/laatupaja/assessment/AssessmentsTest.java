// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static io.github.laatupaja.assessment.SmallAssessments.ONE;
import static io.github.laatupaja.assessment.SmallAssessments.SAUNA;
import static io.github.laatupaja.assessment.SmallAssessments.THREE;
import static io.github.laatupaja.assessment.SmallAssessments.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.SmallFramework;
import io.github.laatupaja.criteria.UnknownIdException;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.scale.ScaleId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssessmentsTest {
    private static final CriteriaFramework SMALL = SmallFramework.small();

    @Nested
    class Blank {
        @Test
        void asksEveryCriterionOfASilentProfileOnTheFirstScale() {
            Assessment blank = Assessments.blank(SMALL, WorkshopProfile.empty());

            assertThat(blank.answers())
                    .containsExactly(Answer.unanswered(ONE), Answer.unanswered(TWO), Answer.unanswered(THREE));
            assertThat(blank.edition()).isEqualTo(SMALL.edition());
            assertThat(blank.scale()).isEqualTo(SmallFramework.STEPS);
            assertThat(blank.date()).isEmpty();
        }

        @Test
        void answersWhatIsOutOfScopeAndSaysWhy() {
            WorkshopProfile profile = WorkshopProfile.empty().with(SAUNA, false);

            Assessment blank = Assessments.blank(SMALL, profile);

            assertThat(blank.answers())
                    .containsExactly(
                            Answer.unanswered(ONE), Answer.notApplicable(TWO, SAUNA), Answer.unanswered(THREE));
            assertThat(blank.profile()).isEqualTo(profile);
        }

        @Test
        void takesAnotherScaleOfTheFramework() {
            Assessment blank = Assessments.blank(SMALL, WorkshopProfile.empty(), SmallFramework.POINTS);

            assertThat(blank.scale()).isEqualTo(SmallFramework.POINTS);
        }

        @Test
        void refusesAScaleOfNobody() {
            assertThatExceptionOfType(UnknownIdException.class)
                    .isThrownBy(() -> Assessments.blank(SMALL, WorkshopProfile.empty(), ScaleId.of("stars")))
                    .withMessage("scale stars is unknown in edition 'small-1'");
        }

        @Test
        void takesTheYouthCriterionOutForAWorkshopWithoutYouth() {
            WorkshopProfile adults = WorkshopProfile.empty().with(FeatureId.YOUTH_WORKSHOPS, false);

            Assessment blank = Assessments.blank(CriteriaFrameworks.tyopaja2022(), adults);

            assertThat(blank.answers()).hasSize(51);
            assertThat(blank.answers())
                    .filteredOn(answer -> answer.state() != AnswerState.UNANSWERED)
                    .containsExactly(Answer.notApplicable(CriterionId.of(11), FeatureId.YOUTH_WORKSHOPS));
        }
    }
}
