// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.link;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.Statement;
import io.github.laatupaja.criteria.UnknownIdException;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptId;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.UnknownConceptException;
import io.github.laatupaja.glossary.mention.Mention;
import io.github.laatupaja.glossary.mention.MentionFinder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The concepts of a glossary and the criteria of a framework that mention them. Immutable and thread-safe. */
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
     * {@return the links between a glossary and a framework; compounds and derived words do not count}
     * @param glossary the glossary
     * @param framework the framework
     * @throws IllegalArgumentException as for {@link MentionFinder#of(Glossary)}
     */
    public static ConceptLinks between(Glossary glossary, CriteriaFramework framework) {
        MentionFinder finder = MentionFinder.of(glossary);
        List<ConceptLink> links = new ArrayList<>();
        for (Criterion criterion : framework.criteria()) {
            if (criterion.leadIn().isPresent()) {
                add(finder, criterion, criterion.id(), criterion.leadIn().get(), links);
            }
            for (Statement statement : criterion.statements()) {
                add(finder, criterion, statement.id(), statement.text(), links);
            }
        }
        return new ConceptLinks(glossary, framework, List.copyOf(links));
    }

    private static void add(
            MentionFinder finder, Criterion criterion, Id text, LocalizedText wording, List<ConceptLink> links) {
        Optional<String> finnish = wording.find(Language.FINNISH);
        if (finnish.isPresent()) {
            for (Mention mention : finder.find(finnish.get())) {
                links.add(new ConceptLink(criterion.id(), text, mention));
            }
        }
    }

    /** {@return every link, in the order of the criteria and of the places in their texts} */
    public List<ConceptLink> all() {
        return links;
    }

    /**
     * {@return the links from a criterion, in the order of their places; may be empty}
     * @throws UnknownIdException if the framework has no such criterion
     */
    public List<ConceptLink> of(CriterionId criterion) {
        framework.get(criterion);
        List<ConceptLink> found = new ArrayList<>();
        for (ConceptLink link : links) {
            if (link.criterion().equals(criterion)) {
                found.add(link);
            }
        }
        return found;
    }

    /**
     * {@return the links to a concept, in the order of the criteria; may be empty}
     * @throws UnknownConceptException if the glossary has no such concept
     */
    public List<ConceptLink> of(ConceptId concept) {
        glossary.get(requireNonNull(concept, "concept"));
        List<ConceptLink> found = new ArrayList<>();
        for (ConceptLink link : links) {
            if (link.mention().concept().id().equals(concept)) {
                found.add(link);
            }
        }
        return found;
    }

    /**
     * {@return the concepts that a criterion mentions, each once, in the order of their first places; may be empty}
     * @throws UnknownIdException if the framework has no such criterion
     */
    public List<Concept> concepts(CriterionId criterion) {
        Set<Concept> concepts = new LinkedHashSet<>();
        for (ConceptLink link : of(criterion)) {
            concepts.add(link.mention().concept());
        }
        return List.copyOf(concepts);
    }

    /**
     * {@return the criteria that mention a concept, each once, in published order; may be empty}
     * @throws UnknownConceptException if the glossary has no such concept
     */
    public List<Criterion> criteria(ConceptId concept) {
        Set<Criterion> criteria = new LinkedHashSet<>();
        for (ConceptLink link : of(concept)) {
            criteria.add(framework.get(link.criterion()));
        }
        return List.copyOf(criteria);
    }

    /** {@return the concepts that no criterion mentions, in published order; may be empty} */
    public List<Concept> unusedConcepts() {
        List<Concept> unused = new ArrayList<>(glossary.concepts());
        for (ConceptLink link : links) {
            unused.remove(link.mention().concept());
        }
        return List.copyOf(unused);
    }

    /** {@return both sides and how many links they have, as {@code tyopaja-2022 and tyopaja-2022: 70 links}} */
    @Override
    public String toString() {
        return glossary.edition() + " and " + framework.edition() + ": " + links.size() + " links";
    }
}
