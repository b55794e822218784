// SPDX-License-Identifier: Apache-2.0
/**
 * Rating scales: the levels or the interval that an assessor's ratings come from.
 *
 * <p>A {@link io.github.laatupaja.scale.RatingScale} has {@link io.github.laatupaja.scale.RatingLevel}s in rising order, or
 * an {@link io.github.laatupaja.scale.Interval} of numbers. A {@link io.github.laatupaja.scale.Rating} names a level or a
 * number; whether it is on a scale is for the scale to say.
 */
@NullMarked
@ValueStyle
package io.github.laatupaja.scale;

import io.github.laatupaja.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
