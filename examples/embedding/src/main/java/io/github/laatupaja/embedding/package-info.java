// SPDX-License-Identifier: Apache-2.0
/** Small applications that read and write the library's models, each with another JSON library. */
@NullMarked
package io.github.laatupaja.embedding;

import org.jspecify.annotations.NullMarked;
