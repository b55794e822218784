// SPDX-License-Identifier: Apache-2.0
/**
 * Generates the Java classes with the bundled data.
 *
 * <p>The build of core runs {@link io.github.laatupaja.data.generate.FrameworkGenerator}, and the build of glossary runs
 * {@link io.github.laatupaja.data.generate.GlossaryGenerator}. Each {@code *Writer} writes the source text of one class or
 * of one kind of expression. Nothing here checks the data; the tests of this module do.
 */
@NullMarked
package io.github.laatupaja.data.generate;

import org.jspecify.annotations.NullMarked;
