// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ForeignFrameworksTest {
    private static final CriteriaFramework OFFICE = CriteriaFrameworks.parse(ForeignFrameworks.cafLike());
    private static final CriteriaFramework SECURE = CriteriaFrameworks.parse(ForeignFrameworks.sammLike());

    @Nested
    class LikeCaf {
        @Test
        void isATreeOfItsOwn() {
            assertThat(OFFICE).hasToString("office-2020: 4 criteria in 5 groups");
            assertThat(OFFICE.get(GroupId.of("enablers")).allCriteria())
                    .extracting(criterion -> criterion.id().value())
                    .containsExactly("1.1", "1.2", "2.1");
            assertThat(OFFICE.get(CriterionId.of("1.1")))
                    .hasToString("1.1 Leaders set a direction. Leaders explain it.");
        }

        @Test
        void isEnglishByOrigin() {
            assertThat(OFFICE.title().original()).isEqualTo(Language.ENGLISH);
            assertThat(OFFICE.title().in(Language.FINNISH)).isEqualTo("CAFin muotoinen keksitty kehys");
            assertThat(OFFICE.get(GroupId.of("c1"))
                            .title()
                            .rendering(Language.FINNISH)
                            .isFallback())
                    .isTrue();
        }

        @Test
        void bringsAScaleWithBands() {
            RatingScale scale = OFFICE.get(ScaleId.of("office-0-5"));

            assertThat(scale.levelAt(70)).map(RatingLevel::code).contains("3");
            assertThat(scale.levelAt(71)).map(RatingLevel::code).contains("4");
        }

        @Test
        void isAssessedLikeTheBundledOne() {
            FeatureId customers = FeatureId.of("customers");

            Assessment blank = Assessments.blank(OFFICE, WorkshopProfile.empty().with(customers, false));

            assertThat(blank.scale()).isEqualTo(ScaleId.of("office-0-5"));
            assertThat(blank.find(CriterionId.of("6.1")))
                    .contains(Answer.notApplicable(CriterionId.of("6.1"), customers));
            assertThat(OFFICE.onlyFor(customers)).isEqualTo(List.of(CriterionId.of("6.1")));
        }

        @Test
        void tellsWhatChanged() {
            assertThat(OFFICE.changes()).hasToString("[since office-2013: 2 changes]");
            assertThat(OFFICE.crosswalks().get(0).entries()).hasToString("[c1 = [1 Direction]]");
        }
    }

    @Nested
    class LikeSamm {
        @Test
        void hasFourLevels() {
            assertThat(SECURE).hasToString("secure-2: 5 criteria in 7 groups");
            assertThat(SECURE.levels()).extracting(GroupLevel::id).containsExactly("function", "practice", "maturity");
        }

        @Test
        void keepsWeightsAsWritten() {
            assertThat(SECURE.get(GroupId.of("governance")).weight()).isEqualTo(new BigDecimal("0.6"));
            assertThat(SECURE.get(CriterionId.of("S-2-A")).weight()).isEqualTo(new BigDecimal("2.50"));
            assertThat(SECURE.get(CriterionId.of("S-1-A")).weight()).isEqualTo(BigDecimal.ONE);
        }

        @Test
        void hasAScaleOfUnevenSteps() {
            RatingScale scale = SECURE.scales().get(0);

            assertThat(scale.value(Rating.of("0.25"))).contains(new BigDecimal("0.25"));
            assertThat(scale.value(Rating.of("0.5"))).contains(new BigDecimal("0.50"));
            assertThat(scale.value(Rating.of("0.75"))).isEmpty();
        }
    }
}
