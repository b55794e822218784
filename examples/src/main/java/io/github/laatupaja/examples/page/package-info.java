// SPDX-License-Identifier: Apache-2.0
/** The report as one HTML page that needs nothing beside it. */
@NullMarked
package io.github.laatupaja.examples.page;

import org.jspecify.annotations.NullMarked;
