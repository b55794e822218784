// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.LocalizedText;

/**
 * The words before the statements of a criterion, which tables tell from a statement.
 *
 * @param text the words
 */
record LeadInRow(LocalizedText text) {}
