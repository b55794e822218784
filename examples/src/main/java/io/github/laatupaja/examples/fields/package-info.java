// SPDX-License-Identifier: Apache-2.0
/** The fields of an assessment's file that no reader knows: they are ignored, and one of them may be misspelt. */
@NullMarked
package io.github.laatupaja.examples.fields;

import org.jspecify.annotations.NullMarked;
