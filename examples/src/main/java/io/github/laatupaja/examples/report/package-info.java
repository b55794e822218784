// SPDX-License-Identifier: Apache-2.0
/**
 * The content of a report, in three languages, before it is laid out for a terminal or a page.
 *
 * <p>A {@link io.github.laatupaja.examples.report.ScoredAssessment} holds the data of a report, and a
 * {@link io.github.laatupaja.examples.text.Localizer} formats it. Every number comes from the library and is only rounded
 * here.
 */
@NullMarked
package io.github.laatupaja.examples.report;

import org.jspecify.annotations.NullMarked;
