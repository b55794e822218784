// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.plugins.NullId;
import io.github.laatupaja.plugins.Quadratic;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A plug-in that breaks its promises is named, with its class, its id and the place. */
class PluginGuardTest {
    private static final CriteriaFramework TREE =
            Trees.framework(Trees.UNIT, Trees.group("A", Trees.criterion("A1", "1"), Trees.criterion("A2", "3")));
    private static final Assessment ANSWERS = Trees.assessment(Trees.UNIT)
            .addAnswer(Trees.rated("A1", "0.25"))
            .addAnswer(Trees.rated("A2", "0.75"))
            .build();

    /** An aggregator by a lambda; its class has no name worth telling. */
    private record Plain(ToDoubleFunction<double[]> formula) implements Aggregator {
        @Override
        public MethodId id() {
            return MethodId.of("urn:example:aggregator:plain:1");
        }

        @Override
        public double aggregate(double[] values, double[] weights) {
            return formula.applyAsDouble(values);
        }
    }

    @Test
    void aSoundOneIsExplainedLikeABundledOne() {
        Score score = ScoringMethods.of(new Quadratic()).score(TREE, ANSWERS);

        // sqrt((.0625 + 3 * .5625) / 4)
        assertThat(score.value().orElseThrow().doubleValue()).isEqualTo(Math.sqrt(0.4375));
        assertThat(score.method()).hasToString("urn:example:aggregator:quadratic:1");
        assertThat(score.options()).containsEntry("aggregation", "flat-urn:example:aggregator:quadratic:1");
        assertThat(score.total().reasons().get(0)).hasToString("quadratic of 2 criteria; 2 were asked");
        ExactNumber sum = ExactNumber.ZERO;
        for (ScoreNode criterion : score.total().criteria()) {
            sum = sum.plus(criterion.contribution().orElseThrow());
        }
        assertThat(score.value()).contains(sum);
    }

    @Test
    void throwingIsAFault() {
        assertFault(
                values -> {
                    throw new IllegalStateException("out of order");
                },
                "threw java.lang.IllegalStateException: out of order");
    }

    @Test
    void whatIsNoNumberIsAFault() {
        assertFault(values -> Double.NaN, "gave NaN");
        assertFault(values -> Double.NEGATIVE_INFINITY, "gave -Infinity");
    }

    @Test
    void leavingTheRangeOfTheValuesIsAFault() {
        assertFault(values -> 0.8, "gave 0.8, out of the range of its values 0.25..0.75");
    }

    @Test
    void changingTheArraysIsAFault() {
        assertFault(values -> values[0] = 0.5, "changed the arrays it was given");
    }

    @Test
    void strayingByRoundingIsNone() {
        Score score = ScoringMethods.of(new Plain(values -> Math.nextUp(0.75))).score(TREE, ANSWERS);

        assertThat(score.value()).contains(ExactNumber.of(3, 4));
    }

    @Test
    void anIdThatIsNullIsAFaultOfTheClass() {
        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> ScoringMethods.of(new NullId()))
                .withMessage("io.github.laatupaja.plugins.NullId: its id is null");
    }

    @Test
    void whatAnAggregatorSaysOfItselfIsGuardedToo() {
        Aggregator speechless = new Aggregator() {
            @Override
            public MethodId id() {
                return MethodId.of("urn:example:aggregator:speechless:1");
            }

            @Override
            public double aggregate(double[] values, double[] weights) {
                return values[0];
            }

            @Override
            public MethodDescription description() {
                throw new UnsupportedOperationException("not yet");
            }
        };

        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> ScoringMethods.of(speechless))
                .withMessageEndingWith("(urn:example:aggregator:speechless:1): its description cannot be had: not yet");
    }

    @Test
    @SuppressWarnings("NullAway") // null is one of the faults
    void aMethodThatThrowsOrGivesNothingIsNamed() {
        Score another = ScoringMethods.median().score(TREE, ANSWERS);
        assertMethodFault(null, "prepare: gave null");
        assertMethodFault(
                assessment -> {
                    throw new IllegalStateException("out of order");
                },
                "score: threw java.lang.IllegalStateException: out of order");
        assertMethodFault(assessment -> null, "score: gave null");
        assertMethodFault(assessment -> another, "score: gave one of method urn:laatupaja:aggregator:median:1");
    }

    @Test
    void aMethodThatRefusesItsArgumentsIsNoFault() {
        ScoringMethod refusing = ScoringMethods.guarded(new Own(assessment -> {
            throw new IllegalArgumentException("only on Mondays");
        }));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> refusing.score(TREE, ANSWERS))
                .withMessage("only on Mondays");
        assertThat(refusing.description().title().in(Language.ENGLISH)).isEqualTo("own");
    }

    /** A method by a lambda. */
    private record Own(@Nullable PreparedMethod prepared) implements ScoringMethod {
        @Override
        public MethodId id() {
            return MethodId.of("urn:example:method:own:1");
        }

        @Override
        @SuppressWarnings("NullAway") // null is one of the faults
        public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
            return prepared;
        }
    }

    private static void assertMethodFault(@Nullable PreparedMethod prepared, String fault) {
        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> ScoringMethods.guarded(new Own(prepared)).score(TREE, ANSWERS))
                .withMessage("io.github.laatupaja.scoring.PluginGuardTest$Own (urn:example:method:own:1): " + fault);
    }

    private static void assertFault(ToDoubleFunction<double[]> formula, String fault) {
        TreeMethod method = ScoringMethods.of(new Plain(formula));

        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> method.score(TREE, ANSWERS))
                .withMessage("io.github.laatupaja.scoring.PluginGuardTest$Plain (urn:example:aggregator:plain:1): "
                        + fault + ", at group A")
                .satisfies(e -> assertThat(e.plugin()).endsWith("(urn:example:aggregator:plain:1)"));
    }
}
