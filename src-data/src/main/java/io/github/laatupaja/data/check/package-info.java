// SPDX-License-Identifier: Apache-2.0
/**
 * Validates the data files before the library is built from them.
 *
 * <p>{@link io.github.laatupaja.data.check.DataChecks} runs all checks. Each check returns every
 * {@link io.github.laatupaja.data.check.DataFinding} and changes nothing:
 *
 * <ul>
 *   <li>{@link io.github.laatupaja.data.check.FidelityCheck} compares every Finnish text with the source deck. Each word
 *       and sign of the deck belongs to exactly one text, mark or entry of {@code unmodelled.json}.
 *   <li>{@link io.github.laatupaja.data.check.DeckFormCheck} checks the bytes of the deck.
 *   <li>{@link io.github.laatupaja.data.check.HeadingCheck} checks that criteria and concepts are on the slide of their
 *       heading.
 *   <li>{@link io.github.laatupaja.data.check.CriteriaOrderCheck},
 *       {@link io.github.laatupaja.data.check.ApplicabilityCheck},
 *       {@link io.github.laatupaja.data.check.UniqueKeyCheck} and
 *       {@link io.github.laatupaja.data.check.ReferenceCheck} check numbering, conditions, ids and references.
 *   <li>{@link io.github.laatupaja.data.check.TranslationCheck},
 *       {@link io.github.laatupaja.data.check.ConceptTranslationCheck} and
 *       {@link io.github.laatupaja.data.check.TermCheck} check the Swedish and English translations.
 *   <li>{@link io.github.laatupaja.data.check.UndefinedTermCheck} checks the terms that the deck uses without a
 *       definition.
 * </ul>
 *
 * <p>The JSON Schemas in {@code schema} describe the structure of the files, and a test validates the files against them.
 * A check may throw an exception when a file does not match its schema.
 */
@NullMarked
package io.github.laatupaja.data.check;

import org.jspecify.annotations.NullMarked;
