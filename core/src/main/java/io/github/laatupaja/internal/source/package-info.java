// SPDX-License-Identifier: Apache-2.0
/** What data of every kind share: the JSON form of places in a source and of remarks. */
@NullMarked
package io.github.laatupaja.internal.source;

import org.jspecify.annotations.NullMarked;
