// SPDX-License-Identifier: Apache-2.0
/**
 * Laws of scoring methods, as tests for the author of one.
 *
 * <p>A plug-in is proved by a class of a few lines beside its own tests. For an
 * {@link io.github.laatupaja.scoring.Aggregator}:
 *
 * <pre>{@code
 * class MyAggregatorTest extends AggregatorLaws {
 *     @Override
 *     protected Aggregator aggregator() {
 *         return new MyAggregator();
 *     }
 * }
 * }</pre>
 *
 * <p>and for a whole {@link io.github.laatupaja.scoring.ScoringMethod} the same with
 * {@link io.github.laatupaja.scoring.kit.ScoringMethodLaws}. jqwik, which runs on JUnit 5, then tries each law on
 * dozens of assessments ({@link io.github.laatupaja.scoring.kit.Trial}) of several frameworks and scales; a law that is
 * broken fails under its own name, with the assessment that breaks it, made as small as possible.
 *
 * <p>A law that a method does not claim is switched off by what the plug-in says of itself
 * ({@link io.github.laatupaja.scoring.Aggregator#isMonotone}) or by overriding the claim in the test class. What a method
 * is for, and whether its formula is the right one, no law can tell: give it reference numbers of your own.
 */
@NullMarked
package io.github.laatupaja.scoring.kit;

import org.jspecify.annotations.NullMarked;
