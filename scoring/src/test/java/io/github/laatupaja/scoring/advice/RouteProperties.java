// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.scoring.Aggregators;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.ScoringMethods;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Routes on a small tree, against every combination of ratings there is. */
class RouteProperties {
    private static final List<ScoringMethod> METHODS = List.of(
            ScoringMethods.weightedMean(),
            ScoringMethods.geometricMean(),
            ScoringMethods.of(Aggregators.MINIMUM),
            ScoringMethods.median());

    @Property(seed = "1", tries = 100)
    void noCombinationIsCheaperThanTheCheapest(
            @ForAll @Size(5) List<@IntRange(max = 3) Integer> ratings,
            @ForAll @IntRange(max = 3) int method,
            @ForAll @IntRange(min = 1, max = 30) int tenths) {
        ExactNumber threshold = ExactNumber.of(tenths, 10);
        int cheapest = Integer.MAX_VALUE;
        for (List<Integer> higher : combinations(ratings)) {
            ExactNumber value = score(METHODS.get(method), higher);
            if (value.compareTo(threshold) >= 0) {
                cheapest = Math.min(cheapest, sum(higher) - sum(ratings));
            }
        }

        Route route = WhatNext.of(METHODS.get(method), framework(), assessment(ratings))
                .cheapestTo(threshold.rounded(1))
                .orElseThrow();

        assertThat(route.isCheapest()).isTrue();
        assertThat(route.levels()).isEqualTo(cheapest);
        assertThat(route.value()).isGreaterThanOrEqualTo(threshold);
    }

    private static List<List<Integer>> combinations(List<Integer> from) {
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        for (int lowest : from) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> start : all) {
                for (int rating = lowest; rating <= 3; rating++) {
                    List<Integer> next = new ArrayList<>(start);
                    next.add(rating);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    private static int sum(List<Integer> ratings) {
        return ratings.stream().mapToInt(Integer::intValue).sum();
    }

    private static ExactNumber score(ScoringMethod method, List<Integer> ratings) {
        return method.score(framework(), assessment(ratings)).value().orElseThrow();
    }

    private static Assessment assessment(List<Integer> ratings) {
        Assessment.Builder assessment =
                Assessment.builder().edition(EditionId.of("five")).scale(ScaleId.of("steps"));
        for (int i = 0; i < ratings.size(); i++) {
            assessment.addAnswer(Answer.rated(CriterionId.of("c" + i), Rating.of(ratings.get(i))));
        }
        return assessment.build();
    }

    private static CriteriaFramework framework() {
        List<RatingLevel> levels = new ArrayList<>();
        for (int level = 0; level <= 3; level++) {
            levels.add(RatingLevel.of("" + level, BigDecimal.valueOf(level), text("" + level)));
        }
        CriteriaFramework.Builder framework = CriteriaFramework.builder()
                .edition(EditionId.of("five"))
                .title(text("five"))
                .addScale(RatingScale.of(ScaleId.of("steps"), text("steps"), levels));
        for (int i = 0; i < 5; i++) {
            framework.addTopCriterion(Criterion.builder()
                    .id(CriterionId.of("c" + i))
                    .leadIn(text("c" + i))
                    .weight(BigDecimal.valueOf(i + 1))
                    .build());
        }
        return framework.build();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }
}
