// SPDX-License-Identifier: Apache-2.0
/**
 * The library at the prompt of JShell, for looking, scoring and comparing.
 *
 * <p>{@link io.github.laatupaja.examples.desk.Desk} has the commands: {@code show} prints a thing as tables, {@code plot}
 * writes a chart. {@link io.github.laatupaja.examples.desk.Wave} and
 * {@link io.github.laatupaja.examples.desk.WaveComparison} summarise the scores of many workshops, and withhold what could
 * identify one of them.
 */
@NullMarked
package io.github.laatupaja.examples.desk;

import org.jspecify.annotations.NullMarked;
