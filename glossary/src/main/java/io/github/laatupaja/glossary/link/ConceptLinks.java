// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.link;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.UnknownIdException;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptId;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.UnknownConceptException;
import io.github.laatupaja.glossary.mention.MentionFinder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The links between the concepts of a glossary and the criteria that mention them. Immutable and thread-safe. */
public final class ConceptLinks {
    private final Glossary glossary;
    private final CriteriaFramework framework;
    private final List<ConceptLink> links;

    private ConceptLinks(Glossary glossary, CriteriaFramework framework, List<ConceptLink> links) {
        this.glossary = glossary;
        this.framework = framework;
        this.links = links;
    }

    /**
     * {@return the links between a glossary and a framework} Compounds and search terms do not count.
     * @param glossary the glossary
     * @param framework the framework
     * @throws IllegalArgumentException as for {@link MentionFinder#of(Glossary)}
     */
    public static ConceptLinks between(Glossary glossary, CriteriaFramework framework) {
        MentionFinder finder = MentionFinder.of(glossary);
        List<ConceptLink> links = framework.criteria().stream()
                .flatMap(criterion -> links(finder, criterion))
                .toList();
        return new ConceptLinks(glossary, framework, links);
    }

    private static Stream<ConceptLink> links(MentionFinder finder, Criterion criterion) {
        return Stream.concat(
                criterion.leadIn().stream().flatMap(leadIn -> links(finder, criterion, criterion.id(), leadIn)),
                criterion.statements().stream()
                        .flatMap(statement -> links(finder, criterion, statement.id(), statement.text())));
    }

    private static Stream<ConceptLink> links(MentionFinder finder, Criterion criterion, Id id, LocalizedText text) {
        return text.find(Language.FINNISH).stream()
                .flatMap(wording -> finder.find(wording).stream())
                .map(mention -> ConceptLink.of(criterion.id(), id, mention));
    }

    /** {@return all links, in the order of the criteria and of the mentions in their texts} */
    public List<ConceptLink> all() {
        return links;
    }

    /**
     * {@return the links of a criterion, in the order of the mentions; may be empty}
     * @throws UnknownIdException if the framework does not have the criterion
     */
    public List<ConceptLink> of(CriterionId criterion) {
        framework.get(criterion);
        return links.stream().filter(link -> link.criterion().equals(criterion)).toList();
    }

    /**
     * {@return the links of a concept, in the order of the criteria; may be empty}
     * @throws UnknownConceptException if the glossary does not have the concept
     */
    public List<ConceptLink> of(ConceptId concept) {
        glossary.get(concept);
        return links.stream()
                .filter(link -> link.mention().concept().id().equals(concept))
                .toList();
    }

    /**
     * {@return the concepts that a criterion mentions, without duplicates, in the order of their first mentions; may be empty}
     * @throws UnknownIdException if the framework does not have the criterion
     */
    public List<Concept> concepts(CriterionId criterion) {
        return of(criterion).stream()
                .map(link -> link.mention().concept())
                .distinct()
                .toList();
    }

    /**
     * {@return the criteria that mention a concept, without duplicates, in published order; may be empty}
     * @throws UnknownConceptException if the glossary does not have the concept
     */
    public List<Criterion> criteria(ConceptId concept) {
        return of(concept).stream()
                .map(ConceptLink::criterion)
                .distinct()
                .map(framework::get)
                .toList();
    }

    /** {@return the concepts that no criterion mentions, in published order; may be empty} */
    public List<Concept> unusedConcepts() {
        Set<Concept> used = links.stream().map(link -> link.mention().concept()).collect(Collectors.toSet());
        return glossary.concepts().stream()
                .filter(concept -> !used.contains(concept))
                .toList();
    }

    /** {@return both sides and the number of links, as {@code tyopaja-2022 and tyopaja-2022: 70 links}} */
    @Override
    public String toString() {
        return glossary.edition() + " and " + framework.edition() + ": " + links.size() + " links";
    }
}
