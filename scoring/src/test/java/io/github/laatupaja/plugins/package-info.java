// SPDX-License-Identifier: Apache-2.0
/** Plug-ins as strangers might write them, sound and broken. */
@NullMarked
package io.github.laatupaja.plugins;

import org.jspecify.annotations.NullMarked;
