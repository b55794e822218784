// SPDX-License-Identifier: Apache-2.0
/**
 * Scoring methods: they turn assessments into explained scores.
 *
 * <p>A {@link io.github.laatupaja.scoring.ScoringMethod} is prepared for a framework and a scale, and then turns
 * assessments into {@link io.github.laatupaja.score.Score}s. {@link io.github.laatupaja.scoring.ScoringMethods} has the
 * bundled methods. Most of them are a {@link io.github.laatupaja.scoring.TreeMethod}, which computes each level of the
 * tree of criteria by an {@link io.github.laatupaja.scoring.Aggregation}, and treats missing and not applicable answers
 * by stated policies. {@link io.github.laatupaja.scoring.Valuations} define what ratings count as.
 *
 * <pre>{@code
 * Score score = ScoringMethods.weightedMean().score(criteria, assessment);
 * score.total().value();                                       // exact, such as 104/49
 * score.get(GroupId.of("toiminta-2")).bounds();                // what missing answers could change
 * score.get(GroupId.of("toiminta-2")).explain(Language.FINNISH);
 * }</pre>
 *
 * <p>{@link io.github.laatupaja.scoring.PreparedTree} scores tables of answers row by row without allocating objects.
 * An {@link io.github.laatupaja.scoring.Aggregator} or a scoring method of your own is a plug-in; the guide for authors
 * is {@code scoring/PLUGINS.md} in the source repository.
 *
 * <p>This package does not rank workshops, does not fill in missing answers unless a policy says so, and does not know
 * the rule of the quality mark.
 */
@NullMarked
@ValueStyle
package io.github.laatupaja.scoring;

import io.github.laatupaja.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
