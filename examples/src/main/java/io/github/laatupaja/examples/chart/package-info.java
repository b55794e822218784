// SPDX-License-Identifier: Apache-2.0
/**
 * Pictures of numbers, as SVG elements.
 *
 * <p>They know shares from 0 to 1 and the words that they are given, and neither criteria nor scores.
 */
@NullMarked
package io.github.laatupaja.examples.chart;

import org.jspecify.annotations.NullMarked;
