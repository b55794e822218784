// SPDX-License-Identifier: Apache-2.0
/**
 * Scores as pictures: charts in SVG that stand on their own.
 *
 * <p>A {@link io.github.laatupaja.scoring.chart.Chart} is a radar or bars, of one score or of several laid over each
 * other, such as two years or three assessors:
 *
 * <pre>{@code
 * Chart.radar(score, Language.FINNISH).toString();         // <svg …>, which a notebook or a page shows as it is
 *
 * Chart chart = Chart.bars()
 *         .addScore("2025", first)
 *         .addScore("2026", second)
 *         .language(Language.SWEDISH)
 *         .width(360)                                       // the layout is made for it, it is not scaled
 *         .under(GroupId.of("toiminta"))
 *         .build();
 * }</pre>
 *
 * <p>What has no score is a gap with its reason in words, never a zero; where a score could lie if everything missing
 * were answered is drawn as a line with ends. Nothing is told by colour alone: scores differ in marker and dash too, and
 * every number stands in the picture and in its text alternative. Labels are wrapped and never cut, for which widths of
 * letters are estimated on the safe side; equal charts are equal text, on every machine.
 *
 * <p>Pictures are made of {@link io.github.laatupaja.scoring.chart.Element}s, which escape what they hold and can be
 * put into a page made of the same.
 */
@NullMarked
package io.github.laatupaja.scoring.chart;

import org.jspecify.annotations.NullMarked;
