// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.criteria.SmallFramework.criterion;
import static io.github.laatupaja.criteria.SmallFramework.group;
import static io.github.laatupaja.criteria.SmallFramework.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CriterionGroupTest {
    private static final CriterionGroup OUTER = CriterionGroup.builder()
            .id(GroupId.of("a"))
            .title(text("Alku"))
            .addGroup(group("b", criterion("2", "Toinen."), criterion("3", "Kolmas.")))
            .addCriterion(criterion("1", "Ensimmäinen."))
            .build();

    @Nested
    class AllCriteria {
        @Test
        void areItsOwnAndThenThoseOfItsGroups() {
            assertThat(OUTER.allCriteria())
                    .extracting(found -> found.id().value())
                    .containsExactly("1", "2", "3");
        }
    }

    @Nested
    class Depth {
        private static CriterionGroup around(CriterionGroup group) {
            return CriterionGroup.builder()
                    .id(GroupId.of("outer"))
                    .title(text("Taso"))
                    .addGroup(group)
                    .build();
        }

        @Test
        void isSuchThatEveryTreeCanBeWritten() {
            CriterionGroup group = group("inner", criterion("1", "Pohjalla."));
            for (int depth = 1; depth < CriterionGroup.DEEPEST; depth++) {
                group = around(group);
            }
            CriterionGroup deepest = group;

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> around(deepest))
                    .withMessage("group outer: more than 400 groups within each other");
        }
    }

    @Nested
    class Build {
        @Test
        void needsIdAndTitle() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> CriterionGroup.builder()
                            .addCriterion(criterion("1", "Ovi."))
                            .build())
                    .withMessage("Cannot build CriterionGroup, some of required attributes are not set [id, title]");
        }

        @Test
        void needsSomethingInIt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> group("a"))
                    .withMessage("group a: neither criteria nor groups");
        }

        @Test
        void weighsOneUnlessSaidOtherwise() {
            CriterionGroup heavy = CriterionGroup.builder()
                    .id(GroupId.of("a"))
                    .title(text("Alku"))
                    .addCriterion(criterion("1", "Ovi."))
                    .weight(new BigDecimal("200"))
                    .build();

            assertThat(OUTER.weight()).isEqualTo(BigDecimal.ONE);
            assertThat(heavy.weight()).isEqualTo(new BigDecimal("200"));
        }
    }

    @Nested
    class ToString {
        @Test
        void isIdAndTitle() {
            assertThat(OUTER).hasToString("a Alku");
        }
    }
}
