// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.criteria.SmallFramework.SAUNA;
import static io.github.laatupaja.criteria.SmallFramework.onlyWith;
import static io.github.laatupaja.criteria.SmallFramework.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicabilityTest {
    private static final WorkshopProfile NO_SAUNA = WorkshopProfile.empty().with(SAUNA, false);

    @Nested
    class Of {
        @Test
        void refusesAScopeConditionWithoutFeature() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Applicability.of(ApplicabilityKind.SCOPE_CONDITION, Reach.CRITERION, text("Saunan osalta")))
                    .withMessage("a scope condition names the feature that it depends on");
        }

        @Test
        void keepsItsParts() {
            Applicability clause =
                    Applicability.of(ApplicabilityKind.CONDITIONAL_CLAUSE, Reach.CLAUSE, text("jos on"), SAUNA);

            assertThat(clause.feature()).contains(SAUNA);
            assertThat(clause.reach()).isEqualTo(Reach.CLAUSE);
            assertThat(clause).hasToString("conditional-clause: jos on");
        }
    }

    @Nested
    class Excludes {
        @Test
        void onlyWhatTheProfileDenies() {
            Applicability scope = onlyWith(SAUNA, Reach.CRITERION, "Saunan osalta");

            assertThat(scope.excludes(NO_SAUNA)).isTrue();
            assertThat(scope.excludes(WorkshopProfile.empty())).isFalse();
            assertThat(scope.excludes(WorkshopProfile.empty().with(SAUNA, true)))
                    .isFalse();
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SCOPE_CONDITION")
        void nothingByAnyOtherKind(ApplicabilityKind kind) {
            Applicability shown = Applicability.of(kind, Reach.CLAUSE, text("jos on"), SAUNA);

            assertThat(shown.excludes(NO_SAUNA)).isFalse();
        }

        @Test
        void aStatementOnItsOwn() {
            Statement statement = Statement.builder()
                    .id(StatementId.of("1.1"))
                    .text(text("Sauna on."))
                    .addApplicability(onlyWith(SAUNA, Reach.STATEMENT, "Sauna"))
                    .build();

            assertThat(statement.isExcludedBy(NO_SAUNA)).isTrue();
            assertThat(statement.isExcludedBy(WorkshopProfile.empty())).isFalse();
        }
    }
}
