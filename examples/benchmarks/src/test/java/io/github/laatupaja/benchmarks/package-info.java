// SPDX-License-Identifier: Apache-2.0
/** Benchmarks of this library and of others on the same work. A test checks that all of them give the same answers. */
@NullMarked
package io.github.laatupaja.benchmarks;

import org.jspecify.annotations.NullMarked;
