// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.glossary.Paragraph;

/**
 * A paragraph of a definition, which tables tell from a note.
 *
 * @param paragraph the paragraph
 */
record DefinitionRow(Paragraph paragraph) {}
