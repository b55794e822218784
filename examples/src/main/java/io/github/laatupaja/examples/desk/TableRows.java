// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.link.ConceptLinks;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.advice.Comparison;
import io.github.laatupaja.scoring.advice.Route;
import io.github.laatupaja.scoring.advice.SideBySide;
import io.github.laatupaja.scoring.advice.WhatNext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Divides a thing into the rows of its tables.
 *
 * @param localizer the language of the tables
 */
record TableRows(Localizer localizer) {
    /** {@return the parts of a thing; the thing itself if it has none} */
    List<?> of(Object thing) {
        if (thing instanceof Score score) {
            return groups(score.total(), new ArrayList<>());
        }
        if (thing instanceof ScoreNode node) {
            return node.isCriterion() ? node.reasons() : node.children();
        }
        return ofAssessment(thing)
                .or(() -> ofCriteria(thing))
                .or(() -> ofGlossary(thing))
                .or(() -> ofAdvice(thing))
                .orElseGet(() -> several(thing));
    }

    private Optional<List<?>> ofAssessment(Object thing) {
        if (thing instanceof Assessment assessment) {
            return Optional.of(joined(List.of(assessment), assessment.answers()));
        }
        if (thing instanceof Answer answer) {
            return Optional.of(joined(List.of(answer), new DetailRows(localizer).of(answer)));
        }
        return thing instanceof ScoringMethod method
                ? Optional.of(new DetailRows(localizer).of(method))
                : Optional.empty();
    }

    private static Optional<List<?>> ofCriteria(Object thing) {
        if (thing instanceof CriteriaFramework framework) {
            return Optional.of(framework.criteria());
        }
        if (thing instanceof CriterionGroup group) {
            return Optional.of(group.allCriteria());
        }
        if (thing instanceof Criterion criterion) {
            List<LeadInRow> leadIn =
                    criterion.leadIn().stream().map(LeadInRow::new).toList();
            return Optional.of(joined(leadIn, criterion.statements()));
        }
        return thing instanceof RatingScale scale
                ? Optional.of(joined(List.of(scale), scale.levels()))
                : Optional.empty();
    }

    private static Optional<List<?>> ofGlossary(Object thing) {
        if (thing instanceof Glossary glossary) {
            return Optional.of(glossary.concepts());
        }
        if (thing instanceof Concept concept) {
            return Optional.of(joined(
                    List.of(concept), definition(concept), concept.notes(), concept.terms(), concept.relations()));
        }
        return thing instanceof ConceptLinks links ? Optional.of(links.all()) : Optional.empty();
    }

    private static List<DefinitionRow> definition(Concept concept) {
        return concept.definition().stream()
                .flatMap(definition -> definition.paragraphs().stream())
                .map(DefinitionRow::new)
                .toList();
    }

    private static Optional<List<?>> ofAdvice(Object thing) {
        if (thing instanceof WhatNext next) {
            return Optional.of(next.byGain());
        }
        if (thing instanceof Route route) {
            return Optional.of(joined(List.of(route), route.steps()));
        }
        if (thing instanceof Comparison comparison) {
            return Optional.of(comparison.changes().stream()
                    .filter(change -> !change.before().isCriterion())
                    .toList());
        }
        if (thing instanceof SideBySide methods) {
            return Optional.of(methods.results());
        }
        if (thing instanceof Wave wave) {
            return Optional.of(wave.sections());
        }
        return thing instanceof WaveComparison waves ? Optional.of(waves.sections()) : Optional.empty();
    }

    private static List<?> joined(List<?>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    private List<?> several(Object thing) {
        if (thing instanceof Optional<?> maybe) {
            return maybe.<List<?>>map(this::of).orElse(List.of());
        }
        if (thing instanceof Stream<?> stream) {
            return stream.toList();
        }
        if (thing instanceof Object[] array) {
            return List.of(array);
        }
        return thing instanceof Iterable<?> things
                ? StreamSupport.stream(things.spliterator(), false).toList()
                : List.of(thing);
    }

    private static List<ScoreNode> groups(ScoreNode node, List<ScoreNode> groups) {
        groups.add(node);
        for (ScoreNode child : node.children()) {
            if (!child.isCriterion()) {
                groups(child, groups);
            }
        }
        return groups;
    }
}
