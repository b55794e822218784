// SPDX-License-Identifier: Apache-2.0
/** What the packages share and nobody else sees: the style of the models, dates, decimals and message patterns. */
@NullMarked
package io.github.laatupaja.internal;

import org.jspecify.annotations.NullMarked;
