// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

/**
 * Something that a report says in front, and without which a score means little. Immutable and thread-safe.
 *
 * @param label what it is about
 * @param text what it is
 */
public record LabelledText(String label, String text) {}
