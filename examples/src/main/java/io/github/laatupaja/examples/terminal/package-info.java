// SPDX-License-Identifier: Apache-2.0
/** The report as lines of text for a terminal of 80 columns. */
@NullMarked
package io.github.laatupaja.examples.terminal;

import org.jspecify.annotations.NullMarked;
