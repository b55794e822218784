// SPDX-License-Identifier: Apache-2.0
/**
 * The quality criteria of Finnish workshop activity, and criteria sets of anybody else, as typed models.
 *
 * <p>A {@link io.github.laatupaja.criteria.CriteriaFramework} is one edition: a tree of
 * {@link io.github.laatupaja.criteria.CriterionGroup}s (elements, sections, parts; any depth elsewhere) with
 * {@link io.github.laatupaja.criteria.Criterion} leaves, each with its
 * {@link io.github.laatupaja.criteria.Statement}s. The bundled one is to the letter of its source, with slide and lines
 * for every text and a remark wherever the source prints something odd:
 *
 * <pre>{@code
 * CriteriaFramework criteria = CriteriaFrameworks.latest();
 * criteria.get(CriterionId.of(27)).text().in(Language.ENGLISH);
 * criteria.get(GroupId.of("toiminta")).allCriteria();     // 17 to 46
 * criteria.onlyFor(FeatureId.YOUTH_WORKSHOPS);             // 11, 51.1, 51.3, 51.4, 51.5
 * }</pre>
 *
 * <p>What a text says of when it applies is an {@link io.github.laatupaja.criteria.Applicability}. Only a scope condition
 * takes anything out, and only when a {@link io.github.laatupaja.criteria.WorkshopProfile} denies the feature; all else
 * is for the assessor to judge.
 *
 * <p>An organisation adds criteria of its own by a {@link io.github.laatupaja.criteria.FrameworkExtension}; another
 * framework loads from JSON by {@link io.github.laatupaja.criteria.CriteriaFrameworks}. Finnish is the original; the
 * Swedish and English texts are unofficial, and marked so.
 *
 * <p>Left out: how much a criterion weighs, when a mark is granted, and anything else that the publisher does not say.
 */
@NullMarked
@ValueStyle
package io.github.laatupaja.criteria;

import io.github.laatupaja.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
