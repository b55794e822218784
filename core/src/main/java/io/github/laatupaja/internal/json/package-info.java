// SPDX-License-Identifier: Apache-2.0
/** JSON with places: parsing that finds everything wrong, writing in a fixed order, files that are whole or untouched. */
@NullMarked
package io.github.laatupaja.internal.json;

import org.jspecify.annotations.NullMarked;
