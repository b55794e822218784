// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.criteria.SmallFramework.SAUNA;
import static io.github.laatupaja.criteria.SmallFramework.criterion;
import static io.github.laatupaja.criteria.SmallFramework.onlyWith;
import static io.github.laatupaja.criteria.SmallFramework.statement;
import static io.github.laatupaja.criteria.SmallFramework.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CriterionTest {
    private static final CriterionId ID = CriterionId.of("1");

    @Nested
    class Text {
        @Test
        void isTheStatementsJoinedByASpace() {
            Criterion criterion = Criterion.builder()
                    .id(ID)
                    .addStatement(statement("1.1", "Paja on auki."))
                    .addStatement(statement("1.2", "Ovi on auki."))
                    .build();

            assertThat(criterion.text()).isEqualTo(text("Paja on auki. Ovi on auki."));
            assertThat(criterion).hasToString("1 Paja on auki. Ovi on auki.");
        }

        @Test
        void isTheLeadInWhereThereIsOne() {
            Criterion criterion = Criterion.builder()
                    .id(ID)
                    .leadIn(text("Pajalla on:"))
                    .addStatement(statement("1.1", "ovi"))
                    .build();

            assertThat(criterion.text()).isEqualTo(text("Pajalla on:"));
            assertThat(criterion.leadIn()).contains(text("Pajalla on:"));
        }
    }

    @Nested
    class Weight {
        @Test
        void isOneWhereNoneIsDeclared() {
            assertThat(criterion("1", "Ovi.").weight()).isEqualTo(BigDecimal.ONE);
        }

        @Test
        void isTheDeclaredOne() {
            Criterion heavy = Criterion.builder()
                    .id(ID)
                    .leadIn(text("Ovi."))
                    .weight(new BigDecimal("2.50"))
                    .build();

            assertThat(heavy.weight()).isEqualTo(new BigDecimal("2.50"));
        }

        @Test
        void isOfASizeThatExactArithmeticCanBear() {
            Criterion.Builder criterion =
                    Criterion.builder().id(ID).leadIn(text("Ovi.")).weight(new BigDecimal("1e41"));

            assertThatIllegalArgumentException()
                    .isThrownBy(criterion::build)
                    .withMessage("'1E+41' is not a number of at most 40 digits");
        }
    }

    @Nested
    class MissingFeature {
        private final Criterion ofSauna = Criterion.builder()
                .id(ID)
                .addStatement(statement("1.1", "Sauna on lämmin."))
                .addApplicability(onlyWith(SAUNA, Reach.CRITERION, "Sauna"))
                .build();

        @Test
        void isWhatTheProfileDenies() {
            assertThat(ofSauna.missingFeature(WorkshopProfile.empty().with(SAUNA, false)))
                    .contains(SAUNA);
        }

        @Test
        void isNoneWhereTheProfileIsSilentOrSaysYes() {
            assertThat(ofSauna.missingFeature(WorkshopProfile.empty())).isEmpty();
            assertThat(ofSauna.missingFeature(WorkshopProfile.empty().with(SAUNA, true)))
                    .isEmpty();
        }
    }

    @Nested
    class Build {
        @Test
        void needsStatementsOfOneOriginalLanguage() {
            Criterion.Builder criterion = Criterion.builder()
                    .id(CriterionId.of("1"))
                    .addStatement(statement("1.1", "Ovi."))
                    .addStatement(Statement.of(StatementId.of("1.2"), LocalizedText.of(Language.ENGLISH, "Door.")));

            assertThatIllegalArgumentException()
                    .isThrownBy(criterion::build)
                    .withMessage("criterion 1: statement 1.2 is originally in 'en', the one before in 'fi'");
        }

        @Test
        void needsAnId() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Criterion.builder().leadIn(text("Ovi.")).build())
                    .withMessage("Cannot build Criterion, some of required attributes are not set [id]");
        }

        @Test
        void needsSomethingToAsk() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Criterion.builder().id(ID).build())
                    .withMessage("criterion 1: neither a lead-in nor statements");
        }
    }
}
