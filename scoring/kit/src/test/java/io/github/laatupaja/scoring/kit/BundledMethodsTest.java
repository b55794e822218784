// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scoring.Aggregation;
import io.github.laatupaja.scoring.Aggregator;
import io.github.laatupaja.scoring.Aggregators;
import io.github.laatupaja.scoring.MissingPolicy;
import io.github.laatupaja.scoring.NotApplicablePolicy;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.ScoringMethods;
import io.github.laatupaja.scoring.TreeMethod;
import java.math.BigDecimal;
import net.jqwik.api.Group;

/** Every bundled method keeps every law. */
@SuppressWarnings("ClassCanBeStatic") // jqwik groups are inner classes
class BundledMethodsTest {
    @Group
    class WeightedMean extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return ScoringMethods.weightedMean();
        }
    }

    @Group
    class NestedMean extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return ScoringMethods.nestedMean();
        }
    }

    @Group
    class WeightedSum extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return ScoringMethods.weightedSum();
        }
    }

    @Group
    class MixedMean extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return TreeMethod.builder()
                    .aggregations(Aggregation.NESTED_MEAN, Aggregation.FLAT_MEAN, Aggregation.NESTED_SUM)
                    .build();
        }
    }

    @Group
    class MeanThatCountsMissingAsLowest extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return TreeMethod.builder().missing(MissingPolicy.asLowest()).build();
        }
    }

    @Group
    class MeanWithMinimumCoverage extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return TreeMethod.builder()
                    .aggregations(Aggregation.NESTED_MEAN)
                    .missing(MissingPolicy.minimumCoverage(new BigDecimal("0.7")))
                    .build();
        }
    }

    @Group
    class MeanThatRefusesGaps extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return TreeMethod.builder()
                    .missing(MissingPolicy.refuse())
                    .notApplicable(NotApplicablePolicy.REFUSE)
                    .build();
        }
    }

    @Group
    class GeometricMean extends AggregatorLaws {
        @Override
        protected Aggregator aggregator() {
            return Aggregators.GEOMETRIC_MEAN;
        }
    }

    @Group
    class HarmonicMean extends AggregatorLaws {
        @Override
        protected Aggregator aggregator() {
            return Aggregators.HARMONIC_MEAN;
        }
    }

    @Group
    class Median extends AggregatorLaws {
        @Override
        protected Aggregator aggregator() {
            return Aggregators.MEDIAN;
        }
    }

    @Group
    class Minimum extends AggregatorLaws {
        @Override
        protected Aggregator aggregator() {
            return Aggregators.MINIMUM;
        }
    }

    @Group
    class ShareAtOrAbove extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return ScoringMethods.shareAtOrAbove(Rating.of(2));
        }
    }

    @Group
    class Efqm2020Points extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return ScoringMethods.efqm2020Points();
        }
    }

    @Group
    class CafClassical extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return ScoringMethods.cafClassical();
        }
    }

    @Group
    class CafFineTuned extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return ScoringMethods.cafFineTuned();
        }
    }

    @Group
    class MaturityLadder extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return ScoringMethods.maturityLadder();
        }
    }

    @Group
    class CumulativeMean extends AggregatorLaws {
        @Override
        protected Aggregator aggregator() {
            return Aggregators.CUMULATIVE_MEAN;
        }
    }
}
