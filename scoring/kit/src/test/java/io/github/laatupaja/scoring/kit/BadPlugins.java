// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.ScoreNodeBuilder;
import io.github.laatupaja.scoring.Aggregator;
import io.github.laatupaja.scoring.PreparedMethod;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.ScoringMethods;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;

/** Plug-ins that each break one promise, and the laws held against them; run by {@link SeededFaultsTest} alone. */
final class BadPlugins {
    private static final ExactNumber HUNDREDTH = ExactNumber.of(1, 100);

    private BadPlugins() {}

    /** Breaks nothing. */
    static class Sound extends TamperedLaws {
        Sound() {
            super((whole, sound, assessment) -> {});
        }
    }

    /** Gives scores that say they are another method's. */
    static class Mislabelled extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return new ScoringMethod() {
                @Override
                public MethodId id() {
                    return Tampered.ID;
                }

                @Override
                public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
                    return ScoringMethods.weightedMean().prepare(framework, scale);
                }
            };
        }
    }

    /** Gives one more than the maximum. */
    static class OutOfRange extends TamperedLaws {
        OutOfRange() {
            super((whole, sound, assessment) -> {
                if (sound.value().isPresent()) {
                    whole.value(sound.maximum().orElseThrow().plus(ExactNumber.ONE));
                }
            });
        }
    }

    /** Has no root of values below 0, which it should object to. */
    static class NotANumber extends FormulaLaws {
        NotANumber() {
            super(values -> Math.sqrt(Arrays.stream(values).sum() - 2));
        }
    }

    /** Throws where there is more than one value. */
    static class Throwing extends FormulaLaws {
        Throwing() {
            super(values -> {
                if (values.length > 1) {
                    throw new IllegalStateException("out of order");
                }
                return values[0];
            });
        }
    }

    /** Has no id. */
    static class Nameless extends AggregatorLaws {
        @Override
        protected Aggregator aggregator() {
            return new Aggregator() {
                @Override
                @SuppressWarnings("NullAway") // the fault
                public MethodId id() {
                    return null;
                }

                @Override
                public double aggregate(double[] values, double[] weights) {
                    return values[0];
                }
            };
        }
    }

    /** Has no id, but scores as the mean does. */
    static class Anonymous extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return new ScoringMethod() {
                @Override
                @SuppressWarnings("NullAway") // the fault
                public MethodId id() {
                    return null;
                }

                @Override
                public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
                    return ScoringMethods.weightedMean().prepare(framework, scale);
                }
            };
        }
    }

    /** Gives no score. */
    static class Silent extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return new ScoringMethod() {
                @Override
                public MethodId id() {
                    return MethodId.of("urn:example:method:silent:1");
                }

                @Override
                @SuppressWarnings("NullAway") // the fault
                public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
                    return assessment -> null;
                }
            };
        }
    }

    /** Counts a criterion as rated that is not. */
    static class Miscounting extends TamperedLaws {
        Miscounting() {
            super((whole, sound, assessment) -> {
                Coverage its = sound.coverage();
                if (its.unanswered() > 0) {
                    whole.coverage(
                            new Coverage(its.rated() + 1, its.notApplicable(), its.dontKnow(), its.unanswered() - 1));
                }
            });
        }
    }

    /** Laws held against a formula. */
    abstract static class FormulaLaws extends AggregatorLaws {
        private final ToDoubleFunction<double[]> formula;

        FormulaLaws(ToDoubleFunction<double[]> formula) {
            this.formula = formula;
        }

        @Override
        protected final Aggregator aggregator() {
            return new Aggregator() {
                @Override
                public MethodId id() {
                    return MethodId.of("urn:laatupaja-kit:aggregator:formula:1");
                }

                @Override
                public double aggregate(double[] values, double[] weights) {
                    return formula.applyAsDouble(values);
                }
            };
        }
    }

    /** Calls every score certain, whatever is missing. */
    static class NarrowBounds extends TamperedLaws {
        NarrowBounds() {
            super((whole, sound, assessment) ->
                    sound.value().ifPresent(value -> whole.bounds(new Bounds(value, value))));
        }
    }

    /** Says that it is monotone, and counts the mean against the lowest and the highest value. */
    static class PrefersLow extends AggregatorLaws {
        @Override
        protected Aggregator aggregator() {
            return new Aggregator() {
                @Override
                public MethodId id() {
                    return MethodId.of("urn:laatupaja-kit:aggregator:prefers-low:1");
                }

                @Override
                public double aggregate(double[] values, double[] weights) {
                    DoubleSummaryStatistics all = Arrays.stream(values).summaryStatistics();
                    return all.getMin() + all.getMax() - all.getAverage();
                }
            };
        }
    }

    /** Adds a little for the first answer that was given. */
    static class FirstComeFirstServed extends TamperedLaws {
        FirstComeFirstServed() {
            super((whole, sound, assessment) -> {
                Answer first = assessment.answers().get(0);
                add(whole, sound, first.criterion().value().hashCode() % 7);
            });
        }
    }

    /** Adds a little for each answer that is not applicable. */
    static class RewardsNotApplicable extends TamperedLaws {
        RewardsNotApplicable() {
            super((whole, sound, assessment) -> add(whole, sound, count(assessment, AnswerState.NOT_APPLICABLE)));
        }
    }

    /** Rates what is missing with the lowest level, in silence. */
    static class BlankIsLowest extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return new ScoringMethod() {
                @Override
                public MethodId id() {
                    return ScoringMethods.weightedMean().id();
                }

                @Override
                public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
                    PreparedMethod mean = ScoringMethods.weightedMean().prepare(framework, scale);
                    Rating lowest = Ratings.of(scale).get(0);
                    return it -> mean.score(new Trial(framework, scale, it.answers())
                            .completed(lowest)
                            .assessment());
                }
            };
        }
    }

    /** Takes a little away for each answer that is not known. */
    static class PunishesNotKnowing extends TamperedLaws {
        PunishesNotKnowing() {
            super((whole, sound, assessment) -> add(whole, sound, -count(assessment, AnswerState.DONT_KNOW)));
        }
    }

    /** Gives something else every time. */
    static class Moody extends TamperedLaws {
        private static final AtomicLong TIMES = new AtomicLong();

        Moody() {
            super((whole, sound, assessment) -> add(whole, sound, TIMES.incrementAndGet()));
        }
    }

    /** Gives something else while another thread scores too. */
    static class Jostled extends TamperedLaws {
        private static final AtomicInteger AT_WORK = new AtomicInteger();

        Jostled() {
            super((whole, sound, assessment) -> {
                AT_WORK.incrementAndGet();
                sleep();
                add(whole, sound, AT_WORK.get() - 1);
                AT_WORK.decrementAndGet();
            });
        }
    }

    /** Makes up a group that the framework does not know. */
    static class Unreadable extends TamperedLaws {
        Unreadable() {
            super((whole, sound, assessment) -> whole.addChild(ScoreNode.builder(CriterionGroup.builder()
                            .id(GroupId.of("stray"))
                            .title(sound.title())
                            .addCriterion(Criterion.builder()
                                    .id(CriterionId.of("stray"))
                                    .leadIn(sound.title())
                                    .build())
                            .build())
                    .build()));
        }
    }

    /** Keeps a part of the contributions for itself. */
    static class Embezzler extends TamperedLaws {
        Embezzler() {
            super((whole, sound, assessment) ->
                    sound.value().ifPresent(all -> whole.contribution(all.minus(HUNDREDTH))));
        }
    }

    /** Laws held against a tampered method. */
    abstract static class TamperedLaws extends ScoringMethodLaws {
        private final Tampered.Fault fault;

        TamperedLaws(Tampered.Fault fault) {
            this.fault = fault;
        }

        @Override
        protected final ScoringMethod method() {
            return new Tampered(fault);
        }
    }

    private static void add(ScoreNodeBuilder whole, ScoreNode sound, long hundredths) {
        sound.value()
                .ifPresent(value -> whole.range(null, null)
                        .bounds(null)
                        .value(value.plus(HUNDREDTH.times(ExactNumber.of(hundredths, 1)))));
    }

    private static int count(Assessment assessment, AnswerState state) {
        return (int) assessment.answers().stream()
                .filter(answer -> answer.state() == state)
                .count();
    }

    private static void sleep() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
