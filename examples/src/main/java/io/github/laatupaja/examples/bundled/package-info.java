// SPDX-License-Identifier: Apache-2.0
/** The files that are bundled with the examples. */
@NullMarked
package io.github.laatupaja.examples.bundled;

import org.jspecify.annotations.NullMarked;
