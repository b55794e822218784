// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.chart;

/**
 * A line of equal values around a radar chart. Immutable and thread-safe.
 *
 * @param share where it lies, from 0 in the middle to 1 at the edge
 * @param label the value that it stands for
 */
public record Ring(double share, String label) {}
