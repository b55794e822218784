// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Standing;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.Reason;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.ScoreNodeBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The mean of several workshops' scores, node by node, as a score that charts can draw.
 *
 * @param framework the framework of the scores
 * @param scores scores by the same method with the same options, at least one
 * @param withheld the ids of the sections that are withheld, whatever the number of scores
 */
record MeanScore(CriteriaFramework framework, List<Score> scores, Set<String> withheld) {
    private static final MethodId METHOD = MethodId.of("urn:laatupaja:examples:mean-of-workshops:1");

    /** {@return the mean as a score} */
    Score score() {
        Score first = scores.get(0);
        return Score.builder()
                .method(METHOD)
                .option("of", first.method().urn())
                .edition(first.edition())
                .scale(first.scale())
                .total(total())
                .build();
    }

    private ScoreNode total() {
        ScoreNodeBuilder total = filled(
                ScoreNode.builder(framework), scores.stream().map(Score::total).toList());
        framework.topCriteria().forEach(criterion -> total.addChild(node(criterion)));
        framework.groups().forEach(group -> total.addChild(node(group)));
        return total.build();
    }

    private ScoreNode node(CriterionGroup group) {
        ScoreNodeBuilder node = filled(
                ScoreNode.builder(group),
                scores.stream().map(score -> score.get(group.id())).toList());
        group.criteria().forEach(criterion -> node.addChild(node(criterion)));
        group.groups().forEach(inner -> node.addChild(node(inner)));
        return node.build();
    }

    private ScoreNode node(Criterion criterion) {
        return filled(
                        ScoreNode.builder(criterion),
                        scores.stream().map(score -> score.get(criterion.id())).toList())
                .build();
    }

    private ScoreNodeBuilder filled(ScoreNodeBuilder node, List<ScoreNode> nodes) {
        // a score without a known range can be above any other maximum, so the range of the mean is not known either
        if (nodes.stream().allMatch(it -> it.value().isEmpty() || it.maximum().isPresent())) {
            node.range(
                    nodes.stream()
                            .flatMap(it -> it.minimum().stream())
                            .min(Comparator.naturalOrder())
                            .orElse(null),
                    nodes.stream()
                            .flatMap(it -> it.maximum().stream())
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        }
        SectionScores section = new SectionScores(nodes);
        Optional<ExactNumber> mean =
                withheld.contains(section.id()) ? Optional.empty() : WorkshopMean.of(section.values());
        return mean.isPresent()
                ? node.value(mean.get())
                : node.state(NodeState.WITHHELD).addReason(Reason.of(tooFew()));
    }

    private static LocalizedText tooFew() {
        return LocalizedText.of(
                Language.FINNISH,
                tooFew(Language.FINNISH),
                Language.SWEDISH,
                tooFew(Language.SWEDISH),
                Language.ENGLISH,
                tooFew(Language.ENGLISH),
                Standing.TRANSLATION);
    }

    private static String tooFew(Language language) {
        return new Localizer(language).text(ProgramText.TOO_FEW_WORKSHOPS, WorkshopMean.FEWEST);
    }
}
