// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.internal.engine;

import io.github.laatupaja.scoring.internal.aggregate.LinearFormula;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles a tree of means and sums into {@link GroupProgram}s, if it proves that nothing overflows. */
final class WholeNumberPreparation {
    private final ScoringTree tree;
    private final WholeNumbers scaled;
    private final Map<Filling, AnswerTable> tables = new EnumMap<>(Filling.class);

    private WholeNumberPreparation(ScoringTree tree, WholeNumbers scaled) {
        this.tree = tree;
        this.scaled = scaled;
    }

    /** {@return the engine; null if a formula is not linear, or a number might not fit} */
    static @Nullable Engine engine(ScoringTree tree, LevelValues[] leafValues) {
        boolean isEligible = leafValues.length > 0
                && leafValues.length <= PackedCounts.MAXIMUM
                && tree.groups.stream().allMatch(WholeNumberPreparation::isEligible);
        if (!isEligible) {
            return null;
        }
        try {
            WholeNumbers scaled = new WholeNumbers(tree, leafValues);
            new Magnitudes(scaled).check(tree.root());
            return new WholeNumberPreparation(tree, scaled).engine();
        } catch (ArithmeticException e) { // a number is too large for this engine
            return null;
        }
    }

    /** A nested group that fills in what is missing would need the lowest score of a group that has none of its own. */
    private static boolean isEligible(TreeNode group) {
        GroupRules rules = group.rules();
        boolean fillsGroups = rules.isNested() && rules.filling() != Filling.NONE;
        return rules.formula() instanceof LinearFormula
                && (!fillsGroups || group.children.stream().allMatch(WholeNumberPreparation::hasScoreIfAsked));
    }

    private static boolean hasScoreIfAsked(TreeNode child) {
        return child.isLeaf()
                || (child.rules().filling() != Filling.NONE && !child.rules().canWithhold());
    }

    private Engine engine() {
        GroupProgram[] programs = tree.groups.stream().map(this::program).toArray(GroupProgram[]::new);
        return new WholeNumberEngine(programs, scaled.valueFactor());
    }

    private GroupProgram program(TreeNode group) {
        List<TreeNode> below =
                group.children.stream().filter(child -> !child.isLeaf()).toList();
        List<TreeNode> nested = group.rules().isNested() ? below : List.of();
        boolean carries = nested.isEmpty() && below.stream().allMatch(child -> canCarry(child, group));
        boolean sumsOwnLeavesOnly = carries || !nested.isEmpty();
        return new GroupProgram(
                group.groupIndex,
                group.firstLeaf,
                sumsOwnLeavesOnly && !below.isEmpty() ? below.get(0).firstLeaf : group.endLeaf(),
                tables.computeIfAbsent(group.rules().filling(), filling -> new AnswerTable(scaled, filling)),
                carries ? indexes(below) : new int[0],
                indexes(nested),
                nested.stream().mapToLong(scaled::weight).toArray(),
                group.rules().isMean(),
                scaled.weightFactor(),
                Withholding.of(group.rules()));
    }

    /** {@return whether the sums of a group are also those of its parent over the same criteria} */
    private static boolean canCarry(TreeNode child, TreeNode parent) {
        boolean sumsAllLeaves =
                !child.rules().isNested() || child.children.stream().allMatch(TreeNode::isLeaf);
        return sumsAllLeaves && child.rules().filling() == parent.rules().filling();
    }

    private static int[] indexes(List<TreeNode> groups) {
        return groups.stream().mapToInt(group -> group.groupIndex).toArray();
    }
}
