// SPDX-License-Identifier: Apache-2.0
/** The report as an HTML page that needs no other file. */
@NullMarked
package io.github.laatupaja.examples.page;

import org.jspecify.annotations.NullMarked;
