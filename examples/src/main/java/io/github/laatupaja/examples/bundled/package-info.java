// SPDX-License-Identifier: Apache-2.0
/** The texts that the examples bring with them. */
@NullMarked
package io.github.laatupaja.examples.bundled;

import org.jspecify.annotations.NullMarked;
