// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

/**
 * What a word of a text can be.
 *
 * @param word the word of a label that it is a form of
 * @param cases the numbers and cases that it can have, as {@link io.github.laatupaja.glossary.inflection.Declension} has them
 */
record Reading(LabelWord word, int cases) {}
