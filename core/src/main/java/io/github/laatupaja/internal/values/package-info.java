// SPDX-License-Identifier: Apache-2.0
/** How the models check and write decimal numbers and dates. */
@NullMarked
package io.github.laatupaja.internal.values;

import org.jspecify.annotations.NullMarked;
