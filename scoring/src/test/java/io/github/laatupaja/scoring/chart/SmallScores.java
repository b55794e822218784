// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.chart;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scale.Interval;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.ScoringMethods;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Scores of made-up frameworks: a group for each label, with one criterion or with several. */
final class SmallScores {
    private SmallScores() {}

    /**
     * {@return a score on a scale from one number to another}
     * @param ends the scale, as {@code 0..3}
     * @param labels the groups' titles
     * @param answers one for each group, as {@code 2}, {@code ?} for don't know, {@code -} for not applicable; several
     *     in one group stand apart by spaces
     */
    static Score score(String ends, List<String> labels, List<String> answers) {
        return ScoringMethods.weightedMean().score(framework(ends, labels, answers), assessment(answers));
    }

    /** {@return a score on 0..3 with groups a, b, c …} */
    static Score score(String... answers) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            labels.add(Character.toString('a' + i));
        }
        return score("0..3", labels, List.of(answers));
    }

    static CriteriaFramework framework(String ends, List<String> labels, List<String> answers) {
        String[] both = ends.split("\\.\\.", -1);
        RatingScale scale = RatingScale.of(
                ScaleId.of("test"), text("test"), Interval.of(new BigDecimal(both[0]), new BigDecimal(both[1])));
        CriteriaFramework.Builder framework = CriteriaFramework.builder()
                .edition(EditionId.of("test"))
                .title(text("All"))
                .addScale(scale);
        for (int i = 0; i < labels.size(); i++) {
            CriterionGroup.Builder group =
                    CriterionGroup.builder().id(GroupId.of("g" + i)).title(text(labels.get(i)));
            for (int j = 0; j < answers.get(i).split(" ", -1).length; j++) {
                group.addCriterion(Criterion.builder()
                        .id(criterion(i, j))
                        .leadIn(text("Criterion " + i + "." + j))
                        .build());
            }
            framework.addGroup(group.build());
        }
        return framework.build();
    }

    static Assessment assessment(List<String> answers) {
        Assessment.Builder assessment =
                Assessment.builder().edition(EditionId.of("test")).scale(ScaleId.of("test"));
        for (int i = 0; i < answers.size(); i++) {
            String[] group = answers.get(i).split(" ", -1);
            for (int j = 0; j < group.length; j++) {
                assessment.addAnswer(answer(criterion(i, j), group[j]));
            }
        }
        return assessment.build();
    }

    private static Answer answer(CriterionId criterion, String text) {
        return switch (text) {
            case "?" -> Answer.dontKnow(criterion);
            case "-" -> Answer.notApplicable(criterion, "not here");
            default -> Answer.rated(criterion, Rating.of(text));
        };
    }

    private static CriterionId criterion(int group, int place) {
        return CriterionId.of("c" + group + "." + place);
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }
}
