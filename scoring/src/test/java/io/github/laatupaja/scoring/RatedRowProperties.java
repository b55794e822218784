// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rows in which everything is rated, on scales and trees of any size, score as the definition says. */
class RatedRowProperties {
    @Property(seed = "1")
    void scoreAsTheDefinitionDoes(
            @ForAll @IntRange(min = 1, max = 18) int levels,
            @ForAll @IntRange(min = 1, max = 26) int criteria,
            @ForAll long seed) {
        PreparedTree tree = tree(levels, criteria);
        byte[] row = row(levels, criteria, new Random(seed));

        ExactComparison.assertAsDefined(tree, row, tree.newRow());
    }

    @Property(seed = "2")
    void rejectAnInvalidAnswerOfAnyCriterion(
            @ForAll @IntRange(min = 1, max = 18) int levels,
            @ForAll @IntRange(min = 1, max = 26) int criteria,
            @ForAll byte answer,
            @ForAll long seed) {
        PreparedTree tree = tree(levels, criteria);
        Random random = new Random(seed);
        byte[] row = row(levels, criteria, random);
        int place = random.nextInt(criteria);
        row[place] = answer;

        if (answer < PreparedTree.UNANSWERED || answer >= levels) {
            assertThatThrownBy(() -> tree.score(row))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("answer " + answer + " for "
                            + tree.program().tree().leaves().get(place) + " is neither");
        } else {
            ExactComparison.assertAsDefined(tree, row, tree.newRow());
        }
    }

    private static PreparedTree tree(int levels, int criteria) {
        List<RatingLevel> all = new ArrayList<>();
        for (int i = 0; i < levels; i++) {
            all.add(RatingLevel.of("l" + i, BigDecimal.valueOf((long) i * i - 3), Trees.text("l" + i)));
        }
        RatingScale scale = RatingScale.of(ScaleId.of("squares"), Trees.text("squares"), all);
        String[] weights = new String[criteria];
        for (int i = 0; i < criteria; i++) {
            weights[i] = Integer.toString(i % 4 + 1);
        }
        return ScoringMethods.weightedMean().prepare(Trees.flat(scale, weights), scale);
    }

    private static byte[] row(int levels, int criteria, Random random) {
        byte[] row = new byte[criteria];
        for (int i = 0; i < criteria; i++) {
            row[i] = (byte) random.nextInt(levels);
        }
        return row;
    }
}
