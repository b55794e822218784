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

/** The mean of many workshops' scores, node by node, as a score that charts can draw. */
final class MeanScore {
    private static final MethodId METHOD = MethodId.of("urn:laatupaja:examples:mean-of-workshops:1");

    private final CriteriaFramework framework;
    private final List<Score> scores;
    private final Set<String> withheld;

    private MeanScore(CriteriaFramework framework, List<Score> scores, Set<String> withheld) {
        this.framework = framework;
        this.scores = scores;
        this.withheld = withheld;
    }

    /**
     * {@return the mean of scores}
     * @param framework their framework
     * @param scores like scores, at least one
     * @param withheld the ids of the sections that are not shown, however many scores they are of
     */
    static Score of(CriteriaFramework framework, List<Score> scores, Set<String> withheld) {
        Score first = scores.get(0);
        return Score.builder()
                .method(METHOD)
                .option("of", first.method().urn())
                .edition(first.edition())
                .scale(first.scale())
                .total(new MeanScore(framework, scores, withheld).whole())
                .build();
    }

    private ScoreNode whole() {
        ScoreNodeBuilder whole = filled(
                ScoreNode.builder(framework), scores.stream().map(Score::total).toList());
        framework.topCriteria().forEach(criterion -> whole.addChild(node(criterion)));
        framework.groups().forEach(group -> whole.addChild(node(group)));
        return whole.build();
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

    private ScoreNodeBuilder filled(ScoreNodeBuilder node, List<ScoreNode> of) {
        // a score may lie beyond what the highest ratings give: then nobody knows the range of the mean either
        if (of.stream().allMatch(it -> it.value().isEmpty() || it.maximum().isPresent())) {
            node.range(
                    of.stream()
                            .flatMap(it -> it.minimum().stream())
                            .min(Comparator.naturalOrder())
                            .orElse(null),
                    of.stream()
                            .flatMap(it -> it.maximum().stream())
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        }
        List<ExactNumber> values =
                of.stream().flatMap(it -> it.value().stream()).toList();
        Optional<ExactNumber> mean =
                withheld.contains(new SectionScores(of).id()) ? Optional.empty() : WorkshopMean.of(values);
        return mean.isPresent() ? node.value(mean.get()) : withheld(node);
    }

    private static ScoreNodeBuilder withheld(ScoreNodeBuilder node) {
        return node.state(NodeState.WITHHELD).addReason(Reason.of(tooFew()));
    }

    private static LocalizedText tooFew() {
        return LocalizedText.of(Language.FINNISH, tooFew(Language.FINNISH))
                .with(Language.SWEDISH, tooFew(Language.SWEDISH), Standing.TRANSLATION)
                .with(Language.ENGLISH, tooFew(Language.ENGLISH), Standing.TRANSLATION);
    }

    private static String tooFew(Language language) {
        return Localizer.of(language).text(ProgramText.NOT_SHOWN, WorkshopMean.FEWEST);
    }
}
