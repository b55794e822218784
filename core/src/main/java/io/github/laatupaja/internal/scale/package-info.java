// SPDX-License-Identifier: Apache-2.0
/** The JSON form of rating scales, which frameworks contain. */
@NullMarked
package io.github.laatupaja.internal.scale;

import org.jspecify.annotations.NullMarked;
