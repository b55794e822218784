// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.laatupaja.assessment.EvidenceId;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.Namespace;
import io.github.laatupaja.criteria.StatementId;
import io.github.laatupaja.scale.ScaleId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    private static final String LONGEST = "a".repeat(64);

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("criterion id", CriterionId::of),
                kind("edition", EditionId::of),
                kind("evidence id", EvidenceId::of),
                kind("feature id", FeatureId::of),
                kind("group id", GroupId::of),
                kind("namespace", Namespace::of),
                kind("scale id", ScaleId::of),
                kind("statement id", StatementId::of));
    }

    private static Arguments kind(String name, Function<String, Id> factory) {
        return Arguments.of(name, factory);
    }

    @Nested
    class Of {
        static Stream<Arguments> kinds() {
            return IdTest.kinds();
        }

        @ParameterizedTest
        @MethodSource("kinds")
        void namesItsKindWhenItRefuses(String kind, Function<String, Id> factory) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> factory.apply("työpaja"))
                    .withMessage(kind + " 'työpaja' does not match [A-Za-z0-9][A-Za-z0-9._-]{0,63}");
        }

        @ParameterizedTest
        @MethodSource("kinds")
        @SuppressWarnings("NullAway")
        void refusesNull(String kind, Function<String, Id> factory) {
            assertThatNullPointerException()
                    .isThrownBy(() -> factory.apply(null))
                    .withMessage("value");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "Z", "27.2", "toiminta-2-oppimisymparistot", "a..", "0_-"})
        void takesLettersDigitsAndThreeMarks(String text) {
            assertThat(CriterionId.of(text).value()).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ".1", "-1", "_a", "a/b", "ä", "١", "İ"})
        void refusesAllElse(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GroupId.of(text))
                    .withMessage("group id '" + text + "' does not match [A-Za-z0-9][A-Za-z0-9._-]{0,63}");
        }

        @ParameterizedTest
        @ValueSource(strings = {" b", "a ", "a\n", "a\u00a0", "a\u0000"})
        void repeatsNoTextThatCouldBeFree(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GroupId.of(text))
                    .withMessage("group id '…' (length 2) does not match [A-Za-z0-9][A-Za-z0-9._-]{0,63}");
        }

        @Test
        void takes64CharactersAndNoMore() {
            assertThat(GroupId.of(LONGEST).value()).hasSize(64);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GroupId.of(LONGEST + "b"))
                    .withMessage("group id '…' (length 65) does not match [A-Za-z0-9][A-Za-z0-9._-]{0,63}");
        }

        @Test
        void takesTheNumberOfACriterion() {
            assertThat(CriterionId.of(27)).isEqualTo(CriterionId.of("27"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CriterionId.of(-1))
                    .withMessageStartingWith("criterion id '-1' does not match");
        }
    }

    @Nested
    class Equality {
        @Test
        void isOfKindAndText() {
            assertThat(CriterionId.of("a"))
                    .isEqualTo(CriterionId.of("a"))
                    .hasSameHashCodeAs(CriterionId.of("a"))
                    .isNotEqualTo(CriterionId.of("A"))
                    .isNotEqualTo(GroupId.of("a"))
                    .isNotEqualTo("a");
        }
    }

    @Nested
    class ToString {
        @Test
        void isTheBareText() {
            assertThat(List.of(StatementId.of("27.2"), EvidenceId.of("E3"), ScaleId.PERCENT))
                    .hasToString("[27.2, E3, percent]");
        }
    }
}
