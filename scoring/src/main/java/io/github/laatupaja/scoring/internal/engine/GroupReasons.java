// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.Percent;
import io.github.laatupaja.score.Reason;
import io.github.laatupaja.score.ReasonCode;
import io.github.laatupaja.scoring.internal.aggregate.Minimum;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how the score of a group came about, or why there is none. */
final class GroupReasons {
    private final TreeScore score;
    private final Evaluation values;
    private final PartReasons parts;

    GroupReasons(TreeScore score, Evaluation values, PartReasons parts) {
        this.score = score;
        this.values = values;
        this.parts = parts;
    }

    List<Reason> reasons(TreeNode group) {
        List<Reason> reasons = new ArrayList<>();
        Coverage coverage = score.scores.coverage(group.groupIndex);
        ReasonCode withheld = group.rules().withheldBecause(coverage);
        if (withheld != null) {
            reasons.add(withheld(withheld, group.rules(), coverage));
        } else if (coverage.asked() == 0) {
            reasons.add(Reason.of(ReasonCode.NOTHING_ASKED));
        } else if (values.value(group) == null) {
            reasons.add(Reason.of(ReasonCode.NOTHING_COUNTS));
        } else {
            addAggregation(group, coverage, reasons);
        }
        addCountedAbove(group, reasons);
        if (coverage.notApplicable() > 0 && withheld != ReasonCode.NOT_APPLICABLE_REFUSED) {
            reasons.add(Reason.of(ReasonCode.LEFT_OUT, coverage.notApplicable()));
        }
        if (withheld != ReasonCode.MISSING_REFUSED || coverage.dontKnow() > 0) {
            addMissing(coverage, reasons);
        }
        Bounds bounds = score.scores.bounds(group.groupIndex);
        if (bounds != null && !bounds.isPoint() && score.program.isMonotone) {
            reasons.add(Reason.of(ReasonCode.COULD_BE, bounds.lowest(), bounds.highest()));
        }
        parts.add(group, reasons);
        return List.copyOf(reasons);
    }

    private static Reason withheld(ReasonCode code, GroupRules rules, Coverage coverage) {
        return switch (code) {
            case NOT_APPLICABLE_REFUSED -> Reason.of(code, coverage.notApplicable());
            case MISSING_REFUSED -> Reason.of(code, coverage.missing());
            default ->
                Reason.of(
                        code,
                        coverage.rated(),
                        coverage.asked(),
                        new Percent(coverage.share().orElseThrow()),
                        new Percent(ExactNumber.of(rules.minimumCoverage().orElseThrow())));
        };
    }

    private void addAggregation(TreeNode group, Coverage coverage, List<Reason> reasons) {
        GroupRules rules = group.rules();
        GroupParts counted = values.parts(group);
        int counting = counted.nodes().size();
        int all = rules.isNested() ? group.children.size() : coverage.asked();
        if (rules.isLinear()) {
            reasons.add(Reason.of(linearCode(rules), counting, all));
        } else {
            ReasonCode code = rules.isNested() ? ReasonCode.AGGREGATE_OF_PARTS : ReasonCode.AGGREGATE_OF_CRITERIA;
            reasons.add(Reason.of(code, rules.formula().description().title(), counting, all));
        }
        if (rules.formula() instanceof Minimum) {
            addLowest(counted, values.value(group), reasons);
        }
        if (counted.weightless() > 0) {
            reasons.add(Reason.of(ReasonCode.WITHOUT_WEIGHT, counted.weightless()));
        }
    }

    private static ReasonCode linearCode(GroupRules rules) {
        if (rules.isNested()) {
            return rules.isMean() ? ReasonCode.MEAN_OF_PARTS : ReasonCode.SUM_OF_PARTS;
        }
        return rules.isMean() ? ReasonCode.MEAN_OF_CRITERIA : ReasonCode.SUM_OF_CRITERIA;
    }

    /** Names the lowest part; of equal ones the first in published order, and says how many there are. */
    private static void addLowest(GroupParts parts, @Nullable ExactNumber lowest, List<Reason> reasons) {
        List<TreeNode> equal = new ArrayList<>();
        for (int i = 0; i < parts.nodes().size(); i++) {
            if (parts.value(i).equals(lowest)) {
                equal.add(parts.nodes().get(i));
            }
        }
        if (!equal.isEmpty()) {
            LocalizedText name = name(equal.get(0));
            reasons.add(
                    equal.size() == 1
                            ? Reason.of(ReasonCode.LOWEST_PART, name)
                            : Reason.of(ReasonCode.LOWEST_OF_EQUALS, name, equal.size()));
        }
    }

    /** {@return the title of a group, or the number of a criterion, whose text is too long for a sentence} */
    private static LocalizedText name(TreeNode part) {
        return part.group != null
                ? part.group.title()
                : MethodDescription.text("criterion " + part.id(), "kriteeri " + part.id(), "kriterium " + part.id());
    }

    /** Says so if the group above fills in the score that this group does not have. */
    private void addCountedAbove(TreeNode group, List<Reason> reasons) {
        TreeNode above = group.parent;
        if (above == null || values.value(group) != null || values.value(above) == null) {
            return;
        }
        ExactNumber counted = values.parts(above).value(group);
        if (counted != null) {
            reasons.add(Reason.of(ReasonCode.COUNTED_ABOVE_AS, counted, score.program.tree.title(above)));
        }
    }

    private static void addMissing(Coverage coverage, List<Reason> reasons) {
        int dontKnow = coverage.dontKnow();
        int unanswered = coverage.unanswered();
        if (dontKnow > 0 && unanswered > 0) {
            reasons.add(Reason.of(ReasonCode.SOME_MISSING, dontKnow, unanswered));
        } else if (dontKnow > 0) {
            reasons.add(Reason.of(ReasonCode.SOME_UNKNOWN, dontKnow));
        } else if (unanswered > 0) {
            reasons.add(Reason.of(ReasonCode.SOME_UNANSWERED, unanswered));
        }
    }
}
