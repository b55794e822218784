// SPDX-License-Identifier: Apache-2.0
/**
 * What ties the concepts of a glossary to the criteria whose texts mention them.
 *
 * <p>{@link io.github.laatupaja.glossary.link.ConceptLinks} reads every text of a framework once and answers from both
 * sides: which concepts a criterion mentions, and where; which criteria mention a concept; which concepts none does.
 *
 * <pre>{@code
 * ConceptLinks links = ConceptLinks.between(Glossaries.latest(), CriteriaFrameworks.latest());
 * links.concepts(CriterionId.of(29));               // yksilovalmennus
 * links.criteria(ConceptId.of("oppimisymparisto")); // 33
 * links.unusedConcepts();
 * }</pre>
 *
 * <p>A {@link io.github.laatupaja.glossary.link.ConceptLink} has the text it stands in (a statement, or the lead-in of a
 * criterion) and the place in it, so that a report can mark the term. The texts read are the Finnish ones, by the rules of
 * {@link io.github.laatupaja.glossary.mention}; a text without Finnish mentions nothing.
 *
 * <p>Left out: what follows from a mention. A criterion may be about a concept that it does not name.
 */
@NullMarked
package io.github.laatupaja.glossary.link;

import org.jspecify.annotations.NullMarked;
