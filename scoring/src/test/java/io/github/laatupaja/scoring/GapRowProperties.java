// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rows with missing answers, under trees of any shape on scales of any size, score as the definition says. */
class GapRowProperties {
    @Property(seed = "1", tries = 3000)
    void scoreAsTheDefinitionDoes(@ForAll @IntRange(min = 1, max = 18) int levels, @ForAll long seed) {
        Random random = new Random(seed);
        PreparedTree tree = tree(levels, random);
        ScoreRow scores = tree.newRow();
        for (int i = 0; i < 4; i++) {
            ExactComparison.assertAsDefined(tree, row(tree, levels, random), scores);
        }
    }

    @Property(seed = "2", tries = 2000)
    void rejectAnInvalidAnswerOfAnyCriterion(
            @ForAll @IntRange(min = 1, max = 18) int levels, @ForAll byte answer, @ForAll long seed) {
        Random random = new Random(seed);
        PreparedTree tree = tree(levels, random);
        byte[] row = row(tree, levels, random);
        int place = random.nextInt(row.length);
        row[place] = answer;
        ScoreRow scores = tree.newRow();

        if (answer < PreparedTree.UNANSWERED || answer >= levels) {
            String message = "answer " + answer + " for "
                    + tree.program().tree().leaves().get(place) + " is neither the index of a level on scale "
                    + scale(levels) + " nor one of the constants";
            assertThatThrownBy(() -> tree.score(row))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> tree.score(row, scores))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        } else {
            ExactComparison.assertAsDefined(tree, row, scores);
        }
    }

    private static byte[] row(PreparedTree tree, int levels, Random random) {
        int gaps = random.nextInt(4); // none, or one answer in so many
        byte[] row = new byte[tree.program().tree().leaves().size()];
        for (int i = 0; i < row.length; i++) {
            boolean isGap = gaps > 0 && random.nextInt(gaps) == 0;
            row[i] = (byte) (isGap ? -1 - random.nextInt(3) : random.nextInt(levels));
        }
        return row;
    }

    private static RatingScale scale(int levels) {
        List<RatingLevel> all = new ArrayList<>();
        for (int i = 0; i < levels; i++) {
            BigDecimal value = BigDecimal.valueOf(i - levels / 2).pow(3); // one is 0, which some policies need
            all.add(RatingLevel.of("l" + i, value, Trees.text("l" + i)));
        }
        return RatingScale.of(ScaleId.of("cubes"), Trees.text("cubes"), all);
    }

    private static PreparedTree tree(int levels, Random random) {
        RatingScale scale = scale(levels);
        CriteriaFramework.Builder framework = CriteriaFramework.builder()
                .edition(EditionId.of("test"))
                .title(Trees.text("test"))
                .addScale(scale)
                .addTopCriterion(Trees.criterion("c0", "1"));
        Groups groups = new Groups(random);
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            framework.addGroup(groups.next(3));
        }
        return method(random).prepare(framework.build(), scale);
    }

    private static TreeMethod method(Random random) {
        boolean hasSums = random.nextInt(4) == 0;
        boolean hasOwnPolicies = random.nextInt(4) == 0;
        boolean isAlike = random.nextBoolean();
        Aggregation[] levels = new Aggregation[isAlike ? 1 : 4];
        for (int i = 0; i < levels.length; i++) {
            Aggregator formula = hasSums && random.nextBoolean() ? Aggregators.SUM : Aggregators.MEAN;
            Aggregation plain = random.nextBoolean() ? Aggregation.nested(formula) : Aggregation.flat(formula);
            levels[i] = hasOwnPolicies
                    ? plain.missing(TreeArbitraries.POLICIES.get(random.nextInt(TreeArbitraries.POLICIES.size())))
                    : plain;
        }
        return TreeMethod.builder()
                .aggregations(levels[0], Arrays.copyOfRange(levels, 1, levels.length))
                .missing(TreeArbitraries.POLICIES.get(random.nextInt(TreeArbitraries.POLICIES.size())))
                .notApplicable(random.nextInt(6) == 0 ? NotApplicablePolicy.REFUSE : NotApplicablePolicy.EXCLUDE)
                .build();
    }

    /** Makes groups of up to 20 criteria, some weighing nothing, and of groups below. */
    private static final class Groups {
        private final Random random;
        private int criteria = 1;
        private int groups;

        Groups(Random random) {
            this.random = random;
        }

        CriterionGroup next(int depth) {
            CriterionGroup.Builder group = CriterionGroup.builder()
                    .id(GroupId.of("g" + groups))
                    .title(Trees.text("g" + groups++))
                    .weight(weight());
            int below = depth == 0 ? 0 : Math.max(0, random.nextInt(5) - 2);
            int own = below > 0 && random.nextBoolean() ? 0 : 1 + random.nextInt(19);
            for (int i = 0; i < own; i++) {
                group.addCriterion(Trees.criterion("c" + criteria++, weight().toPlainString()));
            }
            for (int i = 0; i < below; i++) {
                group.addGroup(next(depth - 1));
            }
            return group.build();
        }

        private BigDecimal weight() {
            return BigDecimal.valueOf(random.nextInt(6), random.nextInt(4) == 0 ? 1 : 0);
        }
    }
}
