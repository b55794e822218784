// SPDX-License-Identifier: Apache-2.0
@NullMarked
package io.github.laatupaja.scoring.kit;

import org.jspecify.annotations.NullMarked;
