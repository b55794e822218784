// SPDX-License-Identifier: Apache-2.0
/**
 * The concepts of Finnish workshop activity, and vocabularies of anybody else, as typed models.
 *
 * <p>A {@link io.github.laatupaja.glossary.Glossary} is one edition: {@link io.github.laatupaja.glossary.Concept}s in
 * published order. A concept has {@link io.github.laatupaja.glossary.Term}s in several languages, each with what it is
 * to its concept ({@link io.github.laatupaja.glossary.TermRole}) and whose word it is
 * ({@link io.github.laatupaja.glossary.TermStanding}), and a {@link io.github.laatupaja.glossary.Definition} if the
 * source gives one. The bundled edition is to the letter of its source, with slide and lines:
 *
 * <pre>{@code
 * Glossary glossary = Glossaries.latest();
 * Concept workshop = glossary.get(ConceptId.of("tyopaja"));
 * workshop.preferredTerm(Language.ENGLISH);            // workshop (en)
 * workshop.definition().orElseThrow().in(Language.ENGLISH);
 * glossary.get(ConceptId.of("osallisuus")).definition();   // empty: the source only lists it
 * glossary.get(Language.FINNISH, "työpajoissa");       // tyopaja (valid)
 * glossary.startingWith(Language.ENGLISH, "social");
 * }</pre>
 *
 * <p>A {@link io.github.laatupaja.glossary.Relation} says what another concept is to a concept: what the source states
 * has its place, what an editor adds has its reason. A word that the source uses without defining it is an
 * {@link io.github.laatupaja.glossary.UndefinedTerm}, not a concept.
 *
 * <p>An application adds concepts and terms of its own by a {@link io.github.laatupaja.glossary.GlossaryExtension}, or keeps
 * a glossary as JSON ({@link io.github.laatupaja.glossary.Glossaries}). Any glossary can be built, and its
 * {@link io.github.laatupaja.glossary.Glossary#check() check} tells everything that does not hold together, coded by
 * {@link io.github.laatupaja.glossary.GlossaryFindingCode}. Alphabetical lists are in
 * {@link io.github.laatupaja.glossary.AlphabeticalOrder}.
 *
 * <p>Left out: definitions that the source does not give, and the risks that it says were identified but does not name.
 */
@NullMarked
package io.github.laatupaja.glossary;

import org.jspecify.annotations.NullMarked;
