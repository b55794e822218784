// SPDX-License-Identifier: Apache-2.0
/**
 * The checks that the data of this module must pass before the library is built from it.
 *
 * <p>{@link io.github.laatupaja.data.Fidelity} reads the source deck afresh and holds every Finnish text of the data
 * against it: each word and sign of the deck is claimed by exactly one text, mark or knowingly left out span.
 * {@link io.github.laatupaja.data.DeckForm} looks at the deck's bytes, {@link io.github.laatupaja.data.Headings} at the
 * slide that criteria and concepts stand on, {@link io.github.laatupaja.data.CriteriaOrder},
 * {@link io.github.laatupaja.data.Applicability}, {@link io.github.laatupaja.data.UniqueKeys} and
 * {@link io.github.laatupaja.data.References} at what the files say of themselves and of each other,
 * {@link io.github.laatupaja.data.Translations}, {@link io.github.laatupaja.data.ConceptTranslations} and
 * {@link io.github.laatupaja.data.Terms} at Swedish and English, {@link io.github.laatupaja.data.UndefinedTerms} at what
 * the deck uses without a definition.
 * {@link io.github.laatupaja.data.DataChecks} runs them all.
 *
 * <p>Every check lists all its {@link io.github.laatupaja.data.Finding}s and mends nothing. The shape of the files is
 * not checked here but by the JSON Schemas in {@code schema}; a check may fail with an exception where a file does not
 * have its schema's shape.
 */
@NullMarked
package io.github.laatupaja.data;

import org.jspecify.annotations.NullMarked;
