// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.QuotedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds an assessment against an edition and finds all that is wrong, or worth a look. Here is what every answer needs;
 * what only some have stands apart, so that a plain assessment is checked without those classes.
 */
final class AssessmentCheck {
    private final Assessment assessment;
    private final CriteriaFramework framework;
    private final boolean withWarnings;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<CriterionId, Integer> answered = new HashMap<>();
    private final @Nullable RatingScale scale;
    private @Nullable EvidenceCheck evidence;

    private AssessmentCheck(Assessment assessment, CriteriaFramework framework, boolean withWarnings) {
        this.assessment = assessment;
        this.framework = framework;
        this.withWarnings = withWarnings;
        this.scale = framework.find(assessment.scale()).orElse(null);
    }

    static List<Finding> findings(Assessment assessment, CriteriaFramework framework) {
        return new AssessmentCheck(assessment, framework, true).all();
    }

    /** {@return the same findings without the warnings; where there is none, their classes are not even loaded} */
    static List<Finding> errors(Assessment assessment, CriteriaFramework framework) {
        return new AssessmentCheck(assessment, framework, false).all();
    }

    private List<Finding> all() {
        head();
        if (assessment.edition().equals(framework.edition())) {
            body();
        }
        return findings;
    }

    private void head() {
        if (!assessment.format().equals(Assessment.FORMAT)) {
            add(FindingCode.UNSUPPORTED_FORMAT, "format", QuotedText.of(assessment.format()), Assessment.FORMAT);
        }
        if (!assessment.edition().equals(framework.edition())) {
            add(FindingCode.OTHER_EDITION, "edition", assessment.edition().value(), edition());
        }
        if (withWarnings && assessment.date().isEmpty()) {
            add(FindingCode.UNDATED, "date");
        }
    }

    private void body() {
        if (withWarnings || assessment.profileOrNull() != null) {
            scope().profile(withWarnings);
        }
        if (scale == null) {
            add(FindingCode.UNKNOWN_ID, "scale", assessment.scale().value(), edition());
        }
        int place = 0;
        for (Answer answer : assessment.answers()) {
            answer(place++, answer);
        }
        if (!assessment.evidence().isEmpty()) {
            evidence().list(withWarnings);
        }
        DevelopmentPlan plan = assessment.planOrNull();
        if (plan != null) {
            new PlanCheck(this, framework).check(plan.actions());
        }
        if (withWarnings) {
            scope().unanswered(answered.keySet());
        }
    }

    /** Finds what is wrong with an answer, by its place among the assessment's; a place is worded only for a finding. */
    private void answer(int place, Answer answer) {
        CriterionId id = answer.criterion();
        Integer first = answered.putIfAbsent(id, place);
        if (first != null) {
            add(place, answer, FindingCode.CRITERION_ANSWERED_TWICE, ".criterion", id.value(), first.toString());
        }
        Criterion criterion = framework.find(id).orElse(null);
        if (criterion == null) {
            add(place, answer, FindingCode.UNKNOWN_ID, ".criterion", id.value(), edition());
        }
        String rating = answer.ratingOrNull();
        FeatureId missing = answer.missingFeatureOrNull();
        state(place, answer, rating, missing);
        rating(place, answer, ".rating", rating);
        reason(place, answer, missing);
        if (!answer.evidence().isEmpty()) {
            evidence().answer(place, answer);
        }
        if (criterion != null) {
            against(place, answer, criterion, missing);
        }
    }

    private void against(int place, Answer answer, Criterion criterion, @Nullable FeatureId missing) {
        if (missing != null) {
            scope().condition(place, answer, criterion, missing);
        }
        if (withWarnings) {
            scope().scope(place, answer, criterion);
        }
        if (!answer.statementRatings().isEmpty()) {
            new StatementCheck(this, criterion).check(place, answer);
        }
    }

    private void state(int place, Answer answer, @Nullable String rating, @Nullable FeatureId missing) {
        AnswerState state = answer.state();
        boolean isOutOfScope = state == AnswerState.NOT_APPLICABLE;
        contradiction(place, answer, "rating", rating != null && state != AnswerState.RATED);
        contradiction(place, answer, "reason", answer.reasonOrNull() != null && !isOutOfScope);
        contradiction(place, answer, "missingFeature", missing != null && !isOutOfScope);
        if (state == AnswerState.RATED && rating == null) {
            add(place, answer, FindingCode.NO_RATING, ".rating");
        } else if (state == AnswerState.DONT_KNOW && withWarnings) {
            add(place, answer, FindingCode.DONT_KNOW, ".state");
        }
    }

    private void contradiction(int place, Answer answer, String field, boolean isOne) {
        if (isOne) {
            add(
                    place,
                    answer,
                    FindingCode.TWO_STATES,
                    "." + field,
                    answer.state().text(),
                    field);
        }
    }

    void rating(int place, Answer answer, String field, @Nullable String rating) {
        if (rating != null && scale != null && scale.value(Rating.of(rating)).isEmpty()) {
            add(
                    place,
                    answer,
                    FindingCode.RATING_OFF_SCALE,
                    field,
                    QuotedText.of(rating).text(),
                    scale.toString());
        }
    }

    private void reason(int place, Answer answer, @Nullable FeatureId missing) {
        String reason = answer.reasonOrNull();
        boolean hasReason = reason != null && !reason.isBlank();
        if (missing != null) {
            scope().reason(place, answer, missing);
        } else if (answer.state() == AnswerState.NOT_APPLICABLE && !hasReason) {
            add(place, answer, FindingCode.NO_REASON, ".reason");
        }
    }

    private ScopeCheck scope() {
        return new ScopeCheck(this, assessment, framework);
    }

    private EvidenceCheck evidence() {
        EvidenceCheck made = evidence;
        if (made == null) {
            made = new EvidenceCheck(this, assessment.evidence());
            evidence = made;
        }
        return made;
    }

    private String edition() {
        return framework.edition().value();
    }

    void add(FindingCode code, String path, Object... arguments) {
        findings.add(Found.of(code, path, arguments));
    }

    void add(CriterionId criterion, FindingCode code, String path, Object... arguments) {
        findings.add(Found.of(code, path, arguments).about(criterion));
    }

    void add(int place, Answer answer, FindingCode code, String field, Object... arguments) {
        findings.add(Found.in(answer, place, code, field, arguments));
    }
}
