// SPDX-License-Identifier: Apache-2.0
/**
 * What a report says, in three languages, before it is laid out for a terminal or a page.
 *
 * <p>A {@link io.github.laatupaja.examples.report.ScoredAssessment} holds what there is to say, and
 * {@link io.github.laatupaja.examples.text.Localizer} how it is said. Every number comes from the library; here it is
 * rounded for display and no more.
 */
@NullMarked
package io.github.laatupaja.examples.report;

import org.jspecify.annotations.NullMarked;
