// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriterionGroup;
import org.jspecify.annotations.Nullable;

/** Makes the reasons of the nodes of a score. */
final class ReasonMaker {
    private final PreparedTree tree;
    private final Evaluation values;
    private final Shares shares;
    private final ShownContributions shown;
    private final CriterionReasons criteria;

    ReasonMaker(PreparedTree tree, Evaluation values, Shares shares, @Nullable Assessment assessment) {
        this.tree = tree;
        this.values = values;
        this.shares = shares;
        this.shown = new ShownContributions(tree, shares);
        this.criteria = new CriterionReasons(tree, values, assessment);
    }

    void add(TreeNode node, @Nullable Bounds bounds, ScoreNodeBuilder to) {
        if (node.criterion == null) {
            addOfGroup(node, bounds, to);
        } else {
            criteria.add(node, node.criterion, to);
        }
        ExactNumber contribution = shares.contribution(node);
        ExactNumber asShown = shown.get(node);
        if (node.parent != null && contribution != null && asShown != null) {
            addPart(node, contribution, asShown, to);
        }
    }

    private void addPart(TreeNode node, ExactNumber contribution, ExactNumber asShown, ScoreNodeBuilder to) {
        ExactNumber effective = shares.multiplier(node);
        if (effective == null) {
            add(to, ReasonCode.OTHERWISE_IN_WHOLE, contribution, asShown);
        } else if (effective.compareTo(ExactNumber.ONE) <= 0) {
            add(to, ReasonCode.PART_IN_WHOLE, node.weight, new Percent(effective), contribution, asShown);
        } else {
            add(to, ReasonCode.TIMES_IN_WHOLE, node.weight, effective, contribution, asShown);
        }
    }

    private void addOfGroup(TreeNode group, @Nullable Bounds bounds, ScoreNodeBuilder to) {
        Coverage coverage = values.sheet().coverage(group);
        ReasonCode withheld = Withholding.code(group, tree.options, coverage);
        if (withheld != null) {
            to.addReason(Withholding.reason(withheld, group, tree.options, coverage));
        } else if (coverage.asked() == 0) {
            add(to, ReasonCode.NOTHING_ASKED);
        } else if (values.get(group) == null) {
            add(to, ReasonCode.NOTHING_COUNTS);
        } else {
            addAggregation(group, coverage, to);
        }
        addCountedAbove(group, to);
        if (coverage.notApplicable() > 0 && withheld != ReasonCode.NOT_APPLICABLE_REFUSED) {
            add(to, ReasonCode.LEFT_OUT, coverage.notApplicable());
        }
        if (withheld != ReasonCode.MISSING_REFUSED || coverage.dontKnow() > 0) {
            addMissing(coverage, to);
        }
        if (bounds != null && !bounds.isPoint() && isMonotone()) {
            add(to, ReasonCode.COULD_BE, bounds.lowest(), bounds.highest());
        }
    }

    /** A policy of the level above may count at its lowest, or as 0, what has no score: that is not left unsaid. */
    private void addCountedAbove(TreeNode group, ScoreNodeBuilder to) {
        TreeNode above = group.parent;
        if (above == null || values.get(group) != null || values.get(above) == null) {
            return;
        }
        ExactNumber counted = values.parts(above).value(group);
        if (counted != null) {
            add(to, ReasonCode.COUNTED_ABOVE_AS, counted, above.title(tree.framework.title()));
        }
    }

    /** {@return whether a score between the lowest and the highest ratings lies between theirs} */
    private boolean isMonotone() {
        for (Aggregation aggregation : tree.options.aggregations()) {
            if (!aggregation.aggregator().isMonotone()) {
                return false;
            }
        }
        return true;
    }

    private static void addMissing(Coverage coverage, ScoreNodeBuilder to) {
        if (coverage.dontKnow() > 0 && coverage.unanswered() > 0) {
            add(to, ReasonCode.SOME_MISSING, coverage.dontKnow(), coverage.unanswered());
        } else if (coverage.dontKnow() > 0) {
            add(to, ReasonCode.SOME_UNKNOWN, coverage.dontKnow());
        } else if (coverage.unanswered() > 0) {
            add(to, ReasonCode.SOME_UNANSWERED, coverage.unanswered());
        }
    }

    private void addAggregation(TreeNode group, Coverage coverage, ScoreNodeBuilder to) {
        Aggregation aggregation = group.aggregation();
        Parts parts = values.parts(group);
        int counting = parts.nodes().size();
        int of = aggregation.isNested() ? group.children.size() : coverage.asked();
        if (!aggregation.isLinear()) {
            ReasonCode code = aggregation.isNested() ? ReasonCode.AGGREGATE_OF_PARTS : ReasonCode.AGGREGATE_OF_CRITERIA;
            add(to, code, aggregation.aggregator().description().title(), counting, of);
            if (aggregation.aggregator() instanceof Minimum) {
                addLowest(parts, values.get(group), to);
            }
        } else if (aggregation.isNested()) {
            add(to, aggregation.isMean() ? ReasonCode.MEAN_OF_PARTS : ReasonCode.SUM_OF_PARTS, counting, of);
        } else {
            add(to, aggregation.isMean() ? ReasonCode.MEAN_OF_CRITERIA : ReasonCode.SUM_OF_CRITERIA, counting, of);
        }
        if (parts.weightless() > 0) {
            add(to, ReasonCode.WITHOUT_WEIGHT, parts.weightless());
        }
    }

    /** A tie is broken by published order, and says so. */
    private static void addLowest(Parts parts, @Nullable ExactNumber lowest, ScoreNodeBuilder to) {
        TreeNode first = null;
        int equal = 0;
        for (int i = 0; i < parts.nodes().size(); i++) {
            if (parts.value(i).equals(lowest)) {
                first = first == null ? parts.nodes().get(i) : first;
                equal++;
            }
        }
        if (first != null && equal == 1) {
            add(to, ReasonCode.LOWEST_PART, name(first));
        } else if (first != null) {
            add(to, ReasonCode.LOWEST_OF_EQUALS, name(first), equal);
        }
    }

    /** {@return the title of a group, and the number of a criterion, whose text is too long for a sentence} */
    private static LocalizedText name(TreeNode part) {
        CriterionGroup group = part.group;
        return group == null
                ? MethodDescription.text("criterion " + part.id(), "kriteeri " + part.id(), "kriterium " + part.id())
                : group.title();
    }

    static void add(ScoreNodeBuilder to, ReasonCode code, Object... arguments) {
        to.addReason(new Reason(code, arguments));
    }
}
