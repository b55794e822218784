// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreparationFaultTest {
    private static final CriteriaFramework ONE = Trees.flat(Trees.UNIT, "1");
    private static final List<String> WORDS = List.of("<0>", "<1>", "<2>");

    /** An aggregator that reads no scale. */
    private record Choosy() implements Aggregator {
        @Override
        public MethodId id() {
            return MethodId.of("urn:example:aggregator:choosy:1");
        }

        @Override
        public double aggregate(double[] values, double[] weights) {
            return values[0];
        }

        @Override
        public String objection(double lowest, double highest) {
            return "values below " + highest;
        }
    }

    @ParameterizedTest
    @EnumSource(PreparationFaultCode.class)
    void namesTheSameArgumentsInEveryLanguageAndReadsUnlike(PreparationFaultCode code) {
        ThreeLanguages.assertAlike(language -> code.message(language, WORDS), WORDS);
        assertThat(code.text()).matches("[a-z0-9-]+");
    }

    @Test
    void allAreToldInThreeLanguages() {
        TreeMethod method = ScoringMethods.shareAtOrAbove(Rating.of(4)).toBuilder()
                .weight(CriterionId.of("Z9"), BigDecimal.ONE)
                .build();

        assertThatExceptionOfType(PreparationException.class)
                .isThrownBy(() -> method.prepare(ONE, Trees.UNIT))
                .withMessage(
                        "urn:laatupaja:method:share-at-or-above:1: weight for Z9, which is unknown in edition 'test';"
                                + " step 4 is not on scale unit (0..1)")
                .satisfies(e -> {
                    assertThat(e.method()).isEqualTo(method.id());
                    assertThat(e.text(Language.FINNISH))
                            .isEqualTo("paino kohteelle Z9, jota ei ole versiossa ”test”;"
                                    + " porrasta 4 ei ole asteikolla unit (0..1)");
                    assertThat(e.text(Language.SWEDISH))
                            .isEqualTo("vikt för Z9, som inte finns i utgåvan ”test”;"
                                    + " steget 4 finns inte på skalan unit (0..1)");
                    assertThat(e.faults().get(1).code()).isEqualTo(PreparationFaultCode.STEP_OFF_SCALE);
                    assertThat(e.faults().get(1).arguments()).containsExactly("4", "unit (0..1)");
                });
    }

    @Test
    void anObjectionNamesThePlugInOnce() {
        TreeMethod mixed = TreeMethod.builder()
                .aggregations(Aggregation.NESTED_MEAN, Aggregation.flat(new Choosy()))
                .build();

        assertThatExceptionOfType(PreparationException.class)
                .isThrownBy(() -> ScoringMethods.of(new Choosy()).prepare(ONE, Trees.UNIT))
                .withMessage("urn:example:aggregator:choosy:1: scale unit (0..1) does not fit: values below 1.0");
        assertThatExceptionOfType(PreparationException.class)
                .isThrownBy(() -> mixed.prepare(ONE, Trees.UNIT))
                .withMessage(
                        "urn:laatupaja:method:tree:1: urn:example:aggregator:choosy:1 does not fit scale unit (0..1):"
                                + " values below 1.0");
    }

    @Test
    void aMethodOfOnesOwnSaysItInItsOwnWords() {
        PreparationFault fault =
                PreparationFault.of(MethodDescription.text("no group A", "ryhmää A ei ole", "grupp A saknas"));

        assertThat(fault).hasToString("by the method: no group A");
        assertThat(fault.text(Language.FINNISH)).isEqualTo("menetelmän mukaan: ryhmää A ei ole");
        assertThat(fault)
                .isEqualTo(PreparationFault.of(MethodDescription.text("no group A", "x", "y")))
                .hasSameHashCodeAs(PreparationFault.of(MethodDescription.text("no group A", "x", "y")));
    }
}
