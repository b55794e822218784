// SPDX-License-Identifier: Apache-2.0
/**
 * What was found at a workshop: answers to criteria, the evidence behind them, and what the workshop means to do.
 *
 * <p>An {@link io.github.laatupaja.assessment.Assessment} names its edition, its scale and its assessor, for scores on
 * unlike ones are not compared. Each {@link io.github.laatupaja.assessment.Answer} is rated, not applicable with a
 * reason, don't know, or unanswered; what the workshop does today stands in it, and what it means to do stands apart in
 * a {@link io.github.laatupaja.assessment.DevelopmentPlan}:
 *
 * <pre>{@code
 * CriteriaFramework criteria = CriteriaFrameworks.latest();
 * Assessment assessment = Assessment.builder()
 *         .edition(criteria.edition())
 *         .scale(ScaleId.LEVELS_0_3)
 *         .addAnswer(Answer.rated(CriterionId.of(1), Rating.of(2)))
 *         .addAnswer(Answer.notApplicable(CriterionId.of(24), "the town carries the costs"))
 *         .build();
 * assessment.check(criteria);                              // every finding, with its place
 * Assessments.write(assessment, Path.of("assessment.json"));
 * }</pre>
 *
 * <p>{@link io.github.laatupaja.assessment.Assessments} starts blank ones, reads and writes JSON, and carries an
 * assessment over to a newer edition. The models are also read and written by any plain Jackson 2 or Jackson 3 mapper.
 *
 * <p>Left out: scores, and any rule by which a rating would follow from something else. Practices, notes and reasons are
 * free text and may be personal: no {@code toString} and no finding repeats them.
 */
@NullMarked
@ValueStyle
package io.github.laatupaja.assessment;

import io.github.laatupaja.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
