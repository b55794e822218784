// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.criteria.SmallFramework.criterion;
import static io.github.laatupaja.criteria.SmallFramework.group;
import static io.github.laatupaja.criteria.SmallFramework.small;
import static io.github.laatupaja.criteria.SmallFramework.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.scale.ScaleId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CriteriaFrameworkTest {
    private static final CriteriaFramework SMALL = small();

    @Nested
    class Lookup {
        @Test
        void findsByTheIdOfEachKind() {
            assertThat(SMALL.find(CriterionId.of("3")))
                    .hasValueSatisfying(found -> assertThat(found.statements()).hasSize(2));
            assertThat(SMALL.find(GroupId.of("b"))).contains(SMALL.groups().get(1));
            assertThat(SMALL.find(StatementId.of("3.2")))
                    .contains(SMALL.get(CriterionId.of("3")).statements().get(1));
            assertThat(SMALL.find(SmallFramework.POINTS))
                    .contains(SMALL.scales().get(1));
        }

        @Test
        void findsNothingUnderAnUnknownId() {
            assertThat(SMALL.find(CriterionId.of("9"))).isEmpty();
            assertThat(SMALL.find(GroupId.of("9"))).isEmpty();
            assertThat(SMALL.find(StatementId.of("9"))).isEmpty();
            assertThat(SMALL.find(ScaleId.of("9"))).isEmpty();
        }

        @Test
        void getsWhatItFinds() {
            assertThat(SMALL.get(CriterionId.of("1"))).isSameAs(SMALL.criteria().get(0));
            assertThat(SMALL.get(GroupId.of("a"))).isSameAs(SMALL.groups().get(0));
            assertThat(SMALL.get(StatementId.of("3.1"))).hasToString("3.1 ovi");
            assertThat(SMALL.get(SmallFramework.STEPS)).hasToString("steps (0, 1, 2)");
        }

        @Test
        void throwsWhereGetFindsNothing() {
            assertUnknown(() -> SMALL.get(CriterionId.of("9")), CriterionId.of("9"), "criterion 9");
            assertUnknown(() -> SMALL.get(GroupId.of("9")), GroupId.of("9"), "group 9");
            assertUnknown(() -> SMALL.get(StatementId.of("9")), StatementId.of("9"), "statement 9");
            assertUnknown(() -> SMALL.get(ScaleId.of("9")), ScaleId.of("9"), "scale 9");
        }

        private void assertUnknown(ThrowingCallable lookup, Id id, String what) {
            assertThatExceptionOfType(UnknownIdException.class)
                    .isThrownBy(lookup)
                    .withMessage(what + " is unknown in edition 'small-1'")
                    .satisfies(thrown -> assertThat(thrown.id()).isEqualTo(id));
        }
    }

    @Nested
    class Tree {
        @Test
        void listsCriteriaInPublishedOrder() {
            CriteriaFramework framework = SmallFramework.builder()
                    .addTopCriterion(criterion("0", "Ensin."))
                    .build();

            assertThat(framework.criteria())
                    .extracting(found -> found.id().value())
                    .containsExactly("0", "1", "2", "3");
        }

        @Test
        void knowsTheFeaturesThatCriteriaRestOn() {
            assertThat(SMALL.has(SmallFramework.SAUNA)).isTrue();
            assertThat(SMALL.has(FeatureId.of("pool"))).isFalse();
        }

        @Test
        void listsWhatIsAskedOnlyWhereAFeatureIs() {
            assertThat(SMALL.onlyFor(SmallFramework.SAUNA)).containsExactly(CriterionId.of("2"), StatementId.of("3.2"));
            assertThat(SMALL.onlyFor(SmallFramework.SHORE)).isEmpty();
        }
    }

    @Nested
    class Build {
        @Test
        void needsAnEditionAndATitle() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> CriteriaFramework.builder().build())
                    .withMessage("Cannot build CriteriaFramework, some of required attributes are not set"
                            + " [edition, title]");
        }

        @Test
        @SuppressWarnings("NullAway")
        void refusesNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> CriteriaFramework.builder().edition(null))
                    .withMessage("edition");
        }

        @Test
        void reportsEveryFaultAtOnce() {
            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> CriteriaFramework.builder()
                            .edition(EditionId.of("x"))
                            .title(text("Tyhjä"))
                            .build())
                    .withMessage("framework 'x': document: field 'scales' is missing"
                            + "\n  document: field 'groups' is missing");
        }

        @Test
        void keepsWhatMayBeLeftOut() {
            CriteriaFramework framework = SmallFramework.builder()
                    .publisher("Paja ry")
                    .published("2022")
                    .rights(text("Oikeudet pajalla"))
                    .build();

            assertThat(framework.publisher()).contains("Paja ry");
            assertThat(framework.published()).contains("2022");
            assertThat(framework.rights()).contains(text("Oikeudet pajalla"));
            assertThat(SMALL.publisher()).isEmpty();
            assertThat(SMALL.published()).isEmpty();
            assertThat(SMALL.rights()).isEmpty();
            assertThat(SMALL.base()).isEmpty();
        }
    }

    @Nested
    class Value {
        @Test
        void isEqualByContent() {
            assertThat(SMALL)
                    .isEqualTo(small())
                    .hasSameHashCodeAs(small())
                    .isNotEqualTo(SmallFramework.builder()
                            .addGroup(group("c", criterion("4", "Lisä.")))
                            .build());
        }

        @Test
        void printsEditionAndSize() {
            assertThat(SMALL).hasToString("small-1: 3 criteria in 2 groups");
        }

        @Test
        void cannotBeChanged() {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> SMALL.criteria().clear());
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> SMALL.groups().clear());
        }
    }
}
