// SPDX-License-Identifier: Apache-2.0
/** The library beside others on the same work; every answer is checked to be the same before anything is timed. */
@NullMarked
package io.github.laatupaja.benchmarks;

import org.jspecify.annotations.NullMarked;
