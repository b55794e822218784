// SPDX-License-Identifier: Apache-2.0
/** Small programs that answer one question each. */
@NullMarked
package io.github.laatupaja.examples;

import org.jspecify.annotations.NullMarked;
