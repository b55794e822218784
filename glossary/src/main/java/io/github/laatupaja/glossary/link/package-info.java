// SPDX-License-Identifier: Apache-2.0
/**
 * Links between the concepts of a glossary and the criteria whose texts mention them.
 *
 * <p>{@link io.github.laatupaja.glossary.link.ConceptLinks} reads every text of a framework once. It then returns the concepts
 * that a criterion mentions, the criteria that mention a concept, and the concepts that no criterion mentions:
 *
 * <pre>{@code
 * ConceptLinks links = ConceptLinks.between(Glossaries.latest(), CriteriaFrameworks.latest());
 * links.concepts(CriterionId.of(29));               // yksilovalmennus
 * links.criteria(ConceptId.of("oppimisymparisto")); // 33
 * links.unusedConcepts();
 * }</pre>
 *
 * <p>A {@link io.github.laatupaja.glossary.link.ConceptLink} has the id of the text (a statement, or the lead-in of a criterion)
 * and the span of the mention, so that a report can highlight the term. The Finnish texts are read, by the rules of
 * {@link io.github.laatupaja.glossary.mention}; a text without a Finnish wording has no links.
 *
 * <p>Left out: conclusions from a mention. A criterion may be about a concept that its text does not name.
 */
@NullMarked
@ValueStyle
package io.github.laatupaja.glossary.link;

import io.github.laatupaja.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
