// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.Rating;
import io.github.laatupaja.criteria.RatingScale;
import io.github.laatupaja.criteria.Statement;
import io.github.laatupaja.criteria.StatementId;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.internal.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds single answers against their criterion, the scale, the profile and the evidence listed. */
final class AnswerCheck {
    private final Assessment assessment;
    private final CriteriaFramework framework;
    private final @Nullable RatingScale scale;
    private final Set<EvidenceId> listed;
    private final List<Finding> findings;
    private final boolean withWarnings;

    AnswerCheck(
            Assessment assessment,
            CriteriaFramework framework,
            @Nullable RatingScale scale,
            Set<EvidenceId> listed,
            List<Finding> findings,
            boolean withWarnings) {
        this.assessment = assessment;
        this.framework = framework;
        this.scale = scale;
        this.listed = listed;
        this.findings = findings;
        this.withWarnings = withWarnings;
    }

    /** Finds what is wrong with an answer, by its place among the assessment's; a place is worded only for a finding. */
    void check(int place, Answer answer) {
        Criterion criterion = framework.find(answer.criterion()).orElse(null);
        if (criterion == null) {
            add(
                    place,
                    answer,
                    FindingCode.UNKNOWN_ID,
                    ".criterion",
                    answer.criterion().value(),
                    edition());
        }
        state(place, answer);
        rating(place, answer, ".rating", answer.ratingOrNull());
        reason(place, answer);
        evidence(place, answer);
        if (criterion != null) {
            condition(place, answer, criterion);
            scope(place, answer, criterion);
            statements(place, answer, criterion);
        }
    }

    private void state(int place, Answer answer) {
        AnswerState state = answer.state();
        contradiction(place, answer, AnswerState.RATED, "rating", answer.ratingOrNull());
        contradiction(place, answer, AnswerState.NOT_APPLICABLE, "reason", answer.reasonOrNull());
        contradiction(place, answer, AnswerState.NOT_APPLICABLE, "missingFeature", answer.missingFeatureOrNull());
        if (state == AnswerState.RATED && answer.ratingOrNull() == null) {
            add(place, answer, FindingCode.NO_RATING, ".rating");
        } else if (state == AnswerState.DONT_KNOW && withWarnings) {
            add(place, answer, FindingCode.DONT_KNOW, ".state");
        }
    }

    private void contradiction(int place, Answer answer, AnswerState state, String field, @Nullable Object given) {
        if (given != null && answer.state() != state) {
            add(
                    place,
                    answer,
                    FindingCode.TWO_STATES,
                    "." + field,
                    answer.state().text(),
                    field);
        }
    }

    private void rating(int place, Answer answer, String field, @Nullable String rating) {
        if (rating != null && scale != null && scale.value(Rating.of(rating)).isEmpty()) {
            add(place, answer, FindingCode.RATING_OFF_SCALE, field, Quoted.shortened(rating), scale.toString());
        }
    }

    private void reason(int place, Answer answer) {
        FeatureId missing = answer.missingFeatureOrNull();
        String reason = answer.reasonOrNull();
        boolean hasReason = reason != null && !reason.isBlank();
        if (answer.state() == AnswerState.NOT_APPLICABLE && missing == null && !hasReason) {
            add(place, answer, FindingCode.NO_REASON, ".reason");
        }
        if (missing != null && !framework.has(missing)) {
            add(place, answer, FindingCode.UNKNOWN_ID, ".missingFeature", missing.value(), edition());
        } else if (missing != null && assessment.profile().says(missing).orElse(false)) {
            add(place, answer, FindingCode.REASON_AGAINST_PROFILE, ".missingFeature", missing.value());
        }
    }

    /** A feature is reason enough only where its absence takes the criterion out; any other reason is the assessor's. */
    private void condition(int place, Answer answer, Criterion criterion) {
        FeatureId missing = answer.missingFeatureOrNull();
        if (missing == null || !framework.has(missing)) {
            return;
        }
        WorkshopProfile without = WorkshopProfile.empty().with(missing, false);
        if (criterion.missingFeature(without).isEmpty()) {
            String id = criterion.id().value();
            add(place, answer, FindingCode.NO_SCOPE_CONDITION, ".missingFeature", missing.value(), id);
        }
    }

    private void evidence(int place, Answer answer) {
        for (int i = 0; i < answer.evidence().size(); i++) {
            EvidenceId id = answer.evidence().get(i);
            if (!listed.contains(id)) {
                add(place, answer, FindingCode.UNKNOWN_EVIDENCE, ".evidence[" + i + "]", id.value());
            }
        }
    }

    private void scope(int place, Answer answer, Criterion criterion) {
        if (!withWarnings) {
            return;
        }
        boolean isExplicit = answer.state() == AnswerState.RATED || answer.state() == AnswerState.DONT_KNOW;
        FeatureId missing = criterion.missingFeature(assessment.profile()).orElse(null);
        if (missing == null && answer.state() == AnswerState.UNANSWERED) {
            add(place, answer, FindingCode.UNANSWERED, "");
        } else if (missing != null && isExplicit) {
            add(place, answer, FindingCode.ANSWERED_OUT_OF_SCOPE, "", missing.value());
        }
    }

    private void statements(int place, Answer answer, Criterion criterion) {
        if (answer.statementRatings().isEmpty()) {
            return; // the criterion's own statements need not be made then
        }
        Set<StatementId> own = new HashSet<>();
        for (Statement statement : criterion.statements()) {
            own.add(statement.id());
        }
        Set<StatementId> rated = new HashSet<>();
        for (int i = 0; i < answer.statementRatings().size(); i++) {
            StatementRating given = answer.statementRatings().get(i);
            String field = ".statementRatings[" + i + "]";
            StatementId id = given.statement();
            if (!own.contains(id)) {
                String other = criterion.id().value();
                add(place, answer, FindingCode.STATEMENT_OF_ANOTHER, field + ".statement", id.value(), other);
            } else if (!rated.add(id)) {
                add(place, answer, FindingCode.DUPLICATE_ID, field + ".statement", id.value());
            }
            rating(place, answer, field + ".rating", given.ratingText());
        }
    }

    private String edition() {
        return framework.edition().value();
    }

    private void add(int place, Answer answer, FindingCode code, String field, String... arguments) {
        Found.add(findings, answer.criterion(), code, "answers[" + place + "]" + field, arguments);
    }
}
