// SPDX-License-Identifier: Apache-2.0

/** Laatupaja's scores: methods over assessments, exact and explained. */
module io.github.laatupaja.scoring {
    requires transitive io.github.laatupaja.core;
    requires static transitive org.jspecify;

    exports io.github.laatupaja.scoring;
    exports io.github.laatupaja.scoring.advice;
    exports io.github.laatupaja.scoring.normalisation;
    exports io.github.laatupaja.scoring.chart;

    uses io.github.laatupaja.scoring.Aggregator;
    uses io.github.laatupaja.scoring.ScoringMethod;
}
