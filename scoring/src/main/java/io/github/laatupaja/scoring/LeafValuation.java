// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.scoring.internal.engine.LevelValues;
import io.github.laatupaja.scoring.internal.engine.ScoringTree;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the ratings on a scale count as, criterion by criterion in published order. */
@SuppressWarnings("serial") // the lists and the map are the JDK's own
final class LeafValuation implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RatingScale scale;
    private final List<Valuation> valuations;
    private final List<LevelValues> levelValues;
    private final Map<String, Byte> levels = new HashMap<>(); // by code

    LeafValuation(ScoringTree tree, RatingScale scale, TreeOptions options) {
        this.scale = scale;
        this.valuations = tree.leaves().stream()
                .map(leaf -> options.valuation(leaf.criterion().id()))
                .toList();
        Map<Valuation, LevelValues> known = new HashMap<>();
        this.levelValues = valuations.stream()
                .map(valuation -> known.computeIfAbsent(valuation, this::values))
                .toList();
        for (RatingLevel level : scale.levels()) {
            levels.put(level.code(), (byte) levels.size());
        }
    }

    private LevelValues values(Valuation valuation) {
        List<RatingLevel> all = scale.levels();
        List<ExactNumber> values = all.isEmpty()
                ? List.of(valuation.value(scale, scale.lowest(), null), valuation.value(scale, scale.highest(), null))
                : all.stream()
                        .map(level -> valuation.value(scale, level.value(), level))
                        .toList();
        return LevelValues.of(values, valuation.isAsRated());
    }

    /** {@return what the levels count as, for each criterion} */
    List<LevelValues> levelValues() {
        return levelValues;
    }

    /** {@return the index of the level that a rating names; 0 on an interval, where its value is given beside} */
    byte level(Rating rating) {
        return levels.getOrDefault(rating.text(), (byte) 0);
    }

    /** {@return what the ratings on an interval count as; null on a scale of levels} */
    @Nullable
    ExactNumber @Nullable [] numbers(@Nullable Answer[] answers) {
        if (!scale.levels().isEmpty()) {
            return null;
        }
        @Nullable ExactNumber[] numbers = new ExactNumber[answers.length];
        for (int leaf = 0; leaf < numbers.length; leaf++) {
            Answer answer = answers[leaf];
            Rating rating = answer == null ? null : answer.rating().orElse(null);
            if (rating != null) {
                BigDecimal value = scale.value(rating).orElseThrow();
                numbers[leaf] = valuations.get(leaf).value(scale, value, null);
            }
        }
        return numbers;
    }

    /** {@return whether a rating of some criterion cannot count as 0} */
    boolean lacksZero() {
        return levelValues.stream().anyMatch(this::lacksZero);
    }

    private boolean lacksZero(LevelValues values) {
        boolean hasZero = values.all().stream().anyMatch(value -> value.signum() == 0);
        // on an interval, 0 may lie between the values of the two ends
        boolean spansZero = scale.levels().isEmpty()
                && values.value(0).signum() != values.value(1).signum();
        return !hasZero && !spansZero;
    }
}
