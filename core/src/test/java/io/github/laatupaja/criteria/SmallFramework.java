// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.basics.Language.ENGLISH;
import static io.github.laatupaja.basics.Language.FINNISH;
import static io.github.laatupaja.basics.Standing.UNOFFICIAL_TRANSLATION;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.scale.Interval;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import java.math.BigDecimal;
import java.util.List;

/**
 * A made-up edition of three criteria in two groups. Criterion 2 and statement 3.2 are asked only of workshops with a
 * sauna; criterion 3 has a lead-in.
 */
public final class SmallFramework {
    public static final FeatureId SAUNA = FeatureId.of("sauna");
    public static final FeatureId SHORE = FeatureId.of("shore");
    public static final ScaleId STEPS = ScaleId.of("steps");
    public static final ScaleId POINTS = ScaleId.of("points");

    private SmallFramework() {}

    public static CriteriaFramework small() {
        return builder().build();
    }

    /** {@return a builder to which a fault may still be added} */
    public static CriteriaFramework.Builder builder() {
        return CriteriaFramework.builder()
                .edition(EditionId.of("small-1"))
                .title(text("Pieni kriteeristö", "Small set"))
                .addFeature(Feature.of(SAUNA, text("sauna", "sauna")))
                .addFeature(Feature.of(SHORE, text("ranta", "shore")))
                .addScale(steps())
                .addScale(RatingScale.of(POINTS, text("pisteet", "points"), interval(0, 100)))
                .addLevel(GroupLevel.of("part", text("osa", "part")))
                .addGroup(group("a", criterion("1", "Paja on auki."), ofSauna()))
                .addGroup(group("b", withLeadIn()));
    }

    public static LocalizedText text(String finnish) {
        return LocalizedText.of(FINNISH, finnish);
    }

    public static LocalizedText text(String finnish, String english) {
        return text(finnish).with(ENGLISH, english, UNOFFICIAL_TRANSLATION);
    }

    public static Interval interval(int lowest, int highest) {
        return Interval.of(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest));
    }

    public static Statement statement(String id, String finnish) {
        return Statement.of(StatementId.of(id), text(finnish));
    }

    /** {@return a criterion of one statement, whose id is the criterion's followed by {@code .1}} */
    public static Criterion criterion(String id, String finnish) {
        return Criterion.builder()
                .id(CriterionId.of(id))
                .addStatement(statement(id + ".1", finnish))
                .build();
    }

    public static CriterionGroup group(String id, Criterion... criteria) {
        CriterionGroup.Builder group =
                CriterionGroup.builder().id(GroupId.of(id)).title(text("Ryhmä " + id, "Group " + id));
        for (Criterion criterion : criteria) {
            group.addCriterion(criterion);
        }
        return group.build();
    }

    public static Applicability onlyWith(FeatureId feature, Reach reach, String words) {
        return Applicability.of(ApplicabilityKind.SCOPE_CONDITION, reach, text(words), feature);
    }

    private static RatingScale steps() {
        return RatingScale.of(STEPS, text("askelmat", "steps"), List.of(level("0", 0), level("1", 1), level("2", 2)));
    }

    private static RatingLevel level(String code, int value) {
        return RatingLevel.of(code, BigDecimal.valueOf(value), text("askelma " + code, "step " + code));
    }

    private static Criterion ofSauna() {
        return Criterion.builder()
                .id(CriterionId.of("2"))
                .addStatement(statement("2.1", "Saunan osalta paja on lämmin."))
                .addApplicability(onlyWith(SAUNA, Reach.CRITERION, "Saunan osalta"))
                .build();
    }

    private static Criterion withLeadIn() {
        return Criterion.builder()
                .id(CriterionId.of("3"))
                .leadIn(text("Pajalla on:", "The workshop has:"))
                .addStatement(statement("3.1", "ovi"))
                .addStatement(Statement.builder()
                        .id(StatementId.of("3.2"))
                        .text(text("sauna ja uimaranta"))
                        .addApplicability(onlyWith(SAUNA, Reach.STATEMENT, "sauna"))
                        .build())
                .build();
    }
}
