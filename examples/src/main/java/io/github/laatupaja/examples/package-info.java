// SPDX-License-Identifier: Apache-2.0
/** The main job: an assessment in, a report out. Each class here is about the program; what it says is beside it. */
@NullMarked
package io.github.laatupaja.examples;

import org.jspecify.annotations.NullMarked;
