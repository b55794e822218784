// SPDX-License-Identifier: Apache-2.0
/** The formulas of the bundled aggregators, over exact numbers. */
@NullMarked
package io.github.laatupaja.scoring.internal.aggregate;

import org.jspecify.annotations.NullMarked;
