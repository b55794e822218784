// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.LocalizedText;

/**
 * The lead-in of a criterion, which has a table of its own.
 *
 * @param text the lead-in
 */
record LeadInRow(LocalizedText text) {}
