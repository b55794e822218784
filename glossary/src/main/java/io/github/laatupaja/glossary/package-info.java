// SPDX-License-Identifier: Apache-2.0
/**
 * The concepts of Finnish workshop activity, and other vocabularies, as typed models.
 *
 * <p>A {@link io.github.laatupaja.glossary.Glossary} is one edition: {@link io.github.laatupaja.glossary.Concept}s in published
 * order. A concept has {@link io.github.laatupaja.glossary.Term}s in several languages, each with its role
 * ({@link io.github.laatupaja.glossary.TermRole}) and its origin ({@link io.github.laatupaja.glossary.TermStanding}), and a
 * {@link io.github.laatupaja.glossary.Definition} if the source gives one. The texts of the bundled edition are exactly those of
 * its source, with references to slide and lines:
 *
 * <pre>{@code
 * Glossary glossary = Glossaries.latest();
 * Concept workshop = glossary.get(ConceptId.of("tyopaja"));
 * workshop.preferredTerm(Language.ENGLISH);              // workshop (en)
 * workshop.definition().orElseThrow().in(Language.ENGLISH);
 * glossary.get(ConceptId.of("osallisuus")).definition(); // empty: the source only lists the concept
 * glossary.get(Language.FINNISH, "työpajoissa");         // tyopaja (valid)
 * glossary.startingWith(Language.ENGLISH, "social");
 * }</pre>
 *
 * <p>A {@link io.github.laatupaja.glossary.Relation} leads to another concept; it has a source reference if the source states it,
 * and a reason if an editor added it. A word that the source uses without defining it is an
 * {@link io.github.laatupaja.glossary.UndefinedTerm}, not a concept.
 *
 * <p>An application adds its own concepts and terms with a {@link io.github.laatupaja.glossary.GlossaryExtension}, and reads and
 * writes glossaries as JSON with {@link io.github.laatupaja.glossary.Glossaries}. A glossary can be built even if it has errors;
 * its {@link io.github.laatupaja.glossary.Glossary#check() check} returns all findings, with the codes of
 * {@link io.github.laatupaja.glossary.GlossaryFindingCode}. {@link io.github.laatupaja.glossary.AlphabeticalOrder} sorts terms.
 *
 * <p>Left out: definitions that the source does not give, and risks that the source mentions but does not name.
 */
@NullMarked
@ValueStyle
package io.github.laatupaja.glossary;

import io.github.laatupaja.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
