// SPDX-License-Identifier: Apache-2.0
/**
 * Turning assessments into scores that say how they came about.
 *
 * <p>A {@link io.github.laatupaja.scoring.ScoringMethod} is made ready for a framework and a scale, and then scores
 * assessments. The bundled one, {@link io.github.laatupaja.scoring.TreeMethod}, takes weighted means and sums over the
 * tree of criteria, level by level; how much anything should weigh is a judgement, so it is yours to say:
 *
 * <pre>{@code
 * Score score = ScoringMethods.weightedMean().score(criteria, assessment);
 * score.total().value();                                       // exact, such as 104/49
 * score.get(GroupId.of("toiminta-2")).bounds();                // what missing answers could change
 * score.get(GroupId.of("toiminta-2")).explain(Language.FINNISH);
 * }</pre>
 *
 * <p>A {@link io.github.laatupaja.scoring.Score} is a tree of {@link io.github.laatupaja.scoring.ScoreNode}s. Not
 * applicable, don't know and unanswered stay apart and are never a zero; {@link io.github.laatupaja.scoring.Coverage}
 * counts them. What is missing or not applicable is treated by a stated policy, the same in every aggregation. Numbers
 * are exact ({@link io.github.laatupaja.scoring.ExactNumber}) and rounded only when shown, and a
 * {@link io.github.laatupaja.scoring.Reason} is a code that reads in three languages.
 *
 * <p>Nothing here ranks workshops, fills in what is missing unless told to, or knows the rule of the quality mark.
 */
@NullMarked
package io.github.laatupaja.scoring;

import org.jspecify.annotations.NullMarked;
