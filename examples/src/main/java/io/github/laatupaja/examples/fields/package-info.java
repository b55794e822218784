// SPDX-License-Identifier: Apache-2.0
/** Finds unknown fields in the file of an assessment, because they are ignored and may be misspelt. */
@NullMarked
package io.github.laatupaja.examples.fields;

import org.jspecify.annotations.NullMarked;
