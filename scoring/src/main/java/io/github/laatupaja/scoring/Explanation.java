// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.Feature;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.Rating;
import io.github.laatupaja.criteria.RatingLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Makes the reasons of a node, when somebody asks for them. */
final class Explanation {
    private static final int DECIMALS = 2;

    private final ScoreNode node;
    private final List<Reason> reasons = new ArrayList<>();

    private Explanation(ScoreNode node) {
        this.node = node;
    }

    static List<Reason> reasons(ScoreNode node) {
        Explanation explanation = new Explanation(node);
        if (node.isCriterion()) {
            explanation.addOfCriterion();
        } else {
            explanation.addOfGroup();
        }
        node.effectiveWeight().ifPresent(explanation::addPart);
        return List.copyOf(explanation.reasons);
    }

    static String text(ScoreNode node, Language language) {
        StringBuilder text = new StringBuilder(line(node, language)).append('\n');
        for (Reason reason : node.reasons()) {
            text.append("  ").append(reason.text(language)).append('\n');
        }
        Iterator<BigDecimal> shown = shownContributions(node).iterator();
        for (ScoreNode child : node.children()) {
            text.append("  - ").append(line(child, language)).append('\n');
            for (Reason reason : child.reasons()) {
                boolean isPart = reason.code() == ReasonCode.PART_IN_WHOLE;
                Reason worded = isPart ? part(child, shown.next()) : reason;
                text.append("      ").append(worded.text(language)).append('\n');
            }
        }
        return text.toString();
    }

    /** {@return the contributions of what is right below, so rounded that they add up as they are shown} */
    private static List<BigDecimal> shownContributions(ScoreNode node) {
        List<ExactNumber> exact = new ArrayList<>();
        for (ScoreNode child : node.children()) {
            if (child.effectiveWeight().isPresent()) {
                child.contribution().ifPresent(exact::add);
            }
        }
        return LargestRemainder.round(exact, DECIMALS);
    }

    private static Reason part(ScoreNode node, BigDecimal contribution) {
        ExactNumber effective = node.effectiveWeight().orElseThrow();
        return new Reason(ReasonCode.PART_IN_WHOLE, node.weight(), effective, ExactNumber.of(contribution));
    }

    private static String line(ScoreNode node, Language language) {
        String name = node.isCriterion() ? node.id().orElseThrow() + ". " : "";
        Optional<ExactNumber> maximum = node.maximum();
        return name
                + node.title().in(language)
                + node.value()
                        .map(value -> " = " + value.text(language.value(), DECIMALS))
                        .orElse("")
                + (node.isCriterion()
                        ? ""
                        : maximum.map(most -> " / " + most.text(language.value(), DECIMALS))
                                .orElse(""));
    }

    private void addOfCriterion() {
        switch (node.answerState()) {
            case RATED -> addRated();
            case NOT_APPLICABLE -> addNotApplicable();
            case DONT_KNOW -> addMissing(ReasonCode.DONT_KNOW);
            case UNANSWERED -> addMissing(ReasonCode.UNANSWERED);
        }
    }

    private void addRated() {
        Answer answer = answer().orElseThrow();
        Rating rating = answer.rating().orElseThrow();
        ExactNumber value = node.value().orElseThrow();
        Optional<RatingLevel> level = node.score().tree.scale.find(rating);
        if (level.isPresent()) {
            add(ReasonCode.RATED, rating.text(), level.get().label(), value);
        } else {
            add(ReasonCode.RATED_NUMBER, value);
        }
    }

    private void addNotApplicable() {
        FeatureId missing = node.score().sheet.missingFeature(node.node().firstLeaf);
        if (missing == null) {
            add(ReasonCode.ASSESSORS_REASON);
        } else {
            add(ReasonCode.NO_SUCH_FEATURE, title(missing));
        }
    }

    private LocalizedText title(FeatureId id) {
        return node.score().tree.framework.features().stream()
                .filter(feature -> feature.id().equals(id))
                .map(Feature::title)
                .findFirst()
                .orElseThrow();
    }

    private void addMissing(ReasonCode code) {
        add(code);
        node.value().ifPresent(value -> add(ReasonCode.COUNTED_AS, value));
    }

    private void addOfGroup() {
        Reason withheld = node.score().withholding.reason(node.node());
        Coverage coverage = node.coverage();
        if (withheld != null) {
            reasons.add(withheld);
        } else if (coverage.asked() == 0) {
            add(ReasonCode.NOTHING_ASKED);
        } else if (node.value().isEmpty()) {
            add(ReasonCode.NOTHING_COUNTS);
        } else {
            addAggregation(coverage);
        }
        if (coverage.notApplicable() > 0) {
            add(ReasonCode.LEFT_OUT, coverage.notApplicable());
        }
        if (coverage.missing() > 0) {
            add(ReasonCode.SOME_MISSING, coverage.dontKnow(), coverage.unanswered());
            node.bounds().ifPresent(bounds -> add(ReasonCode.COULD_BE, bounds.lowest(), bounds.highest()));
        }
    }

    private void addAggregation(Coverage coverage) {
        Aggregation aggregation = node.node().aggregation;
        boolean isMean = aggregation != null && aggregation.isMean();
        if (aggregation != null && aggregation.isNested()) {
            List<ScoreNode> parts = node.children();
            long counting =
                    parts.stream().filter(part -> part.value().isPresent()).count();
            add(isMean ? ReasonCode.MEAN_OF_PARTS : ReasonCode.SUM_OF_PARTS, counting, parts.size());
        } else {
            long counting = node.criteria().stream()
                    .filter(criterion -> criterion.value().isPresent())
                    .count();
            add(isMean ? ReasonCode.MEAN_OF_CRITERIA : ReasonCode.SUM_OF_CRITERIA, counting, coverage.asked());
        }
    }

    private void addPart(ExactNumber effective) {
        node.contribution()
                .filter(contribution -> node.id().isPresent())
                .ifPresent(contribution -> add(ReasonCode.PART_IN_WHOLE, node.weight(), effective, contribution));
    }

    private Optional<Answer> answer() {
        CriterionId id =
                node.node().criterion == null ? null : node.node().criterion.id();
        return id == null ? Optional.empty() : node.score().sheet.assessment.find(id);
    }

    private void add(ReasonCode code, Object... arguments) {
        reasons.add(new Reason(code, arguments));
    }
}
