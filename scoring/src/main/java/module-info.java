// SPDX-License-Identifier: Apache-2.0

/** Laatupaja's scores: exact, explained results of scoring methods, and methods that can be plugged in. */
module io.github.laatupaja.scoring {
    requires transitive io.github.laatupaja.core;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.laatupaja.score;
    exports io.github.laatupaja.scoring;
    exports io.github.laatupaja.scoring.advice;
    exports io.github.laatupaja.scoring.normalisation;
    exports io.github.laatupaja.scoring.chart;

    uses io.github.laatupaja.scoring.Aggregator;
    uses io.github.laatupaja.scoring.ScoringMethod;
}
