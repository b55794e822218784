// SPDX-License-Identifier: Apache-2.0
/**
 * Results of scoring: what a method computed, and why.
 *
 * <p>A {@link io.github.laatupaja.score.Score} is a tree of {@link io.github.laatupaja.score.ScoreNode}s like the
 * framework's: the total, its groups and their criteria. Each node has a state, an exact value
 * ({@link io.github.laatupaja.score.ExactNumber}), {@link io.github.laatupaja.score.Bounds} for what is missing, its
 * {@link io.github.laatupaja.score.Coverage}, and {@link io.github.laatupaja.score.Reason}s as codes with arguments, worded
 * in three languages:
 *
 * <pre>{@code
 * Score score = ScoringMethods.weightedMean().score(criteria, assessment);
 * ScoreNode section = score.get(GroupId.of("toiminta-2"));
 * section.value();                          // Optional[24/11]
 * section.bounds();                         // 2.00..2.25, if something is missing
 * section.explain(Language.FINNISH);        // why, line by line
 * }</pre>
 *
 * <p>A score records its method, options, edition, scale and assessor, so that it can be computed again and is compared only
 * with scores of the same kind. {@link io.github.laatupaja.score.Scores} writes scores as JSON and reads them back equal.
 * A score that was read, one that a plug-in built, and one that the library computed behave alike.
 *
 * <p>This package does not know how scores are computed: methods are in {@code io.github.laatupaja.scoring}.
 */
@NullMarked
@ValueStyle
package io.github.laatupaja.score;

import io.github.laatupaja.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
