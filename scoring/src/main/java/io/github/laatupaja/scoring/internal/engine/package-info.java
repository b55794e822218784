// SPDX-License-Identifier: Apache-2.0
/**
 * Computes and explains scores of tree methods.
 *
 * <p>A {@link io.github.laatupaja.scoring.internal.engine.ScoringTree} is a framework compiled for a method and a scale: the
 * weight of every node, the {@link io.github.laatupaja.scoring.internal.engine.GroupRules} of every group, and what each
 * level counts as for every criterion. An {@link io.github.laatupaja.scoring.internal.engine.Engine} is chosen when a method
 * is prepared. One pass of it turns an {@link io.github.laatupaja.scoring.internal.engine.AnswerRow} into
 * {@link io.github.laatupaja.scoring.internal.engine.GroupScores}: the value, both bounds and the coverage of every group.
 *
 * <p>{@link io.github.laatupaja.scoring.internal.engine.ExactEngine} is the definition, for any formula.
 * {@link io.github.laatupaja.scoring.internal.engine.WholeNumberEngine} computes the same for means and sums whose numbers
 * provably fit a {@code long}; a property test holds the two equal. A
 * {@link io.github.laatupaja.scoring.internal.engine.TreeScore} keeps these arrays, and computes contributions and reasons
 * for the node that is asked.
 */
@NullMarked
@ValueStyle
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
