// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.glossary.Paragraph;

/**
 * A paragraph of a definition; the table of notes takes other paragraphs.
 *
 * @param paragraph the paragraph
 */
record DefinitionRow(Paragraph paragraph) {}
