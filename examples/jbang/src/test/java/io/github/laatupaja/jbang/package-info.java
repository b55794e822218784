// SPDX-License-Identifier: Apache-2.0
/** The script, run as its user does. */
@NullMarked
package io.github.laatupaja.jbang;

import org.jspecify.annotations.NullMarked;
