// SPDX-License-Identifier: Apache-2.0
/** The texts of the programs in Finnish, Swedish and English, and the format of numbers and dates in each language. */
@NullMarked
package io.github.laatupaja.examples.text;

import org.jspecify.annotations.NullMarked;
