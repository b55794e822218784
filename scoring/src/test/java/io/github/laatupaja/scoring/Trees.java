// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

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
import java.math.BigDecimal;

/** Small made-up frameworks and assessments. */
final class Trees {
    static final RatingScale HUNDRED = interval("hundred", "0", "100");
    static final RatingScale UNIT = interval("unit", "0", "1");

    private Trees() {}

    static RatingScale interval(String id, String lowest, String highest) {
        return RatingScale.of(ScaleId.of(id), text(id), Interval.of(new BigDecimal(lowest), new BigDecimal(highest)));
    }

    static LocalizedText text(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }

    static Criterion criterion(String id, String weight) {
        return Criterion.builder()
                .id(CriterionId.of(id))
                .leadIn(text(id))
                .weight(new BigDecimal(weight))
                .build();
    }

    static CriterionGroup group(String id, Criterion... criteria) {
        CriterionGroup.Builder group =
                CriterionGroup.builder().id(GroupId.of(id)).title(text(id));
        for (Criterion criterion : criteria) {
            group.addCriterion(criterion);
        }
        return group.build();
    }

    static CriteriaFramework framework(RatingScale scale, CriterionGroup... groups) {
        CriteriaFramework.Builder framework = CriteriaFramework.builder()
                .edition(EditionId.of("test"))
                .title(text("test"))
                .addScale(scale);
        for (CriterionGroup group : groups) {
            framework.addGroup(group);
        }
        return framework.build();
    }

    /** {@return criteria c0, c1 … under no heading, with weights} */
    static CriteriaFramework flat(RatingScale scale, String... weights) {
        CriteriaFramework.Builder framework = CriteriaFramework.builder()
                .edition(EditionId.of("test"))
                .title(text("test"))
                .addScale(scale);
        for (int i = 0; i < weights.length; i++) {
            framework.addTopCriterion(criterion("c" + i, weights[i]));
        }
        return framework.build();
    }

    static Assessment.Builder assessment(RatingScale scale) {
        return Assessment.builder().edition(EditionId.of("test")).scale(scale.id());
    }

    static Answer rated(String criterion, String rating) {
        return Answer.rated(CriterionId.of(criterion), Rating.of(rating));
    }

    static Answer notApplicable(String criterion) {
        return Answer.notApplicable(CriterionId.of(criterion), "not here");
    }

    static Answer dontKnow(String criterion) {
        return Answer.dontKnow(CriterionId.of(criterion));
    }
}
