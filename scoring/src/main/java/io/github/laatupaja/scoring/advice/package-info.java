// SPDX-License-Identifier: Apache-2.0
/**
 * What a score is good for: what to do next, what other methods say, and what has changed.
 *
 * <p>{@link io.github.laatupaja.scoring.advice.WhatNext} tries higher ratings under the very method that was used, the
 * bundled or your own: what each criterion would gain, and the cheapest way to a threshold.
 * {@link io.github.laatupaja.scoring.advice.SideBySide} scores one assessment by several methods.
 * {@link io.github.laatupaja.scoring.advice.Comparison} sets two scores beside each other, and refuses where they are
 * unlike in edition, scale, method or options.
 *
 * <pre>{@code
 * WhatNext next = WhatNext.of(ScoringMethods.weightedMean(), criteria, assessment);
 * next.byGain().get(0);                                    // the criterion whose next step gains most
 * next.cheapestTo(new BigDecimal("2.5"));                  // few steps that reach it, and whether fewer could
 * Comparison.of(lastYear, thisYear).difference();
 * }</pre>
 *
 * <p>Nothing here knows what a step costs in work, or what a workshop ought to do.
 */
@NullMarked
package io.github.laatupaja.scoring.advice;

import org.jspecify.annotations.NullMarked;
