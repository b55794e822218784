// SPDX-License-Identifier: Apache-2.0
/** Elements of HTML and SVG, which escape all that they hold. */
@NullMarked
package io.github.laatupaja.examples.markup;

import org.jspecify.annotations.NullMarked;
