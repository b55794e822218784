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
    private final WorkshopProfile profile;
    private final CriteriaFramework framework;
    private final @Nullable RatingScale scale;
    private final Set<EvidenceId> listed;
    private final List<Finding> findings;

    AnswerCheck(
            WorkshopProfile profile,
            CriteriaFramework framework,
            @Nullable RatingScale scale,
            Set<EvidenceId> listed,
            List<Finding> findings) {
        this.profile = profile;
        this.framework = framework;
        this.scale = scale;
        this.listed = listed;
        this.findings = findings;
    }

    void check(String path, Answer answer) {
        Criterion criterion = framework.find(answer.criterion()).orElse(null);
        if (criterion == null) {
            add(
                    answer,
                    FindingCode.UNKNOWN_ID,
                    path + ".criterion",
                    answer.criterion().value(),
                    edition());
        }
        state(path, answer);
        rating(answer, path + ".rating", answer.ratingOrNull());
        reason(path, answer);
        evidence(path, answer);
        if (criterion != null) {
            condition(path, answer, criterion);
            scope(path, answer, criterion);
            statements(path, answer, criterion);
        }
    }

    private void state(String path, Answer answer) {
        AnswerState state = answer.state();
        contradiction(path, answer, AnswerState.RATED, "rating", answer.ratingOrNull());
        contradiction(path, answer, AnswerState.NOT_APPLICABLE, "reason", answer.reasonOrNull());
        contradiction(path, answer, AnswerState.NOT_APPLICABLE, "missingFeature", answer.missingFeatureOrNull());
        if (state == AnswerState.RATED && answer.ratingOrNull() == null) {
            add(answer, FindingCode.NO_RATING, path + ".rating");
        } else if (state == AnswerState.DONT_KNOW) {
            add(answer, FindingCode.DONT_KNOW, path + ".state");
        }
    }

    private void contradiction(String path, Answer answer, AnswerState state, String field, @Nullable Object given) {
        if (given != null && answer.state() != state) {
            add(
                    answer,
                    FindingCode.TWO_STATES,
                    path + "." + field,
                    answer.state().text(),
                    field);
        }
    }

    private void rating(Answer answer, String path, @Nullable String rating) {
        if (rating != null && scale != null && scale.value(Rating.of(rating)).isEmpty()) {
            add(answer, FindingCode.RATING_OFF_SCALE, path, Quoted.shortened(rating), scale.toString());
        }
    }

    private void reason(String path, Answer answer) {
        FeatureId missing = answer.missingFeatureOrNull();
        String reason = answer.reasonOrNull();
        boolean hasReason = reason != null && !reason.isBlank();
        if (answer.state() == AnswerState.NOT_APPLICABLE && missing == null && !hasReason) {
            add(answer, FindingCode.NO_REASON, path + ".reason");
        }
        if (missing != null && !framework.has(missing)) {
            add(answer, FindingCode.UNKNOWN_ID, path + ".missingFeature", missing.value(), edition());
        } else if (missing != null && profile.says(missing).orElse(false)) {
            add(answer, FindingCode.REASON_AGAINST_PROFILE, path + ".missingFeature", missing.value());
        }
    }

    /** A feature is reason enough only where its absence takes the criterion out; any other reason is the assessor's. */
    private void condition(String path, Answer answer, Criterion criterion) {
        FeatureId missing = answer.missingFeatureOrNull();
        if (missing == null || !framework.has(missing)) {
            return;
        }
        WorkshopProfile without = WorkshopProfile.empty().with(missing, false);
        if (criterion.missingFeature(without).isEmpty()) {
            add(
                    answer,
                    FindingCode.NO_SCOPE_CONDITION,
                    path + ".missingFeature",
                    missing.value(),
                    criterion.id().value());
        }
    }

    private void evidence(String path, Answer answer) {
        for (int i = 0; i < answer.evidence().size(); i++) {
            EvidenceId id = answer.evidence().get(i);
            if (!listed.contains(id)) {
                add(answer, FindingCode.UNKNOWN_EVIDENCE, path + ".evidence[" + i + "]", id.value());
            }
        }
    }

    private void scope(String path, Answer answer, Criterion criterion) {
        boolean isExplicit = answer.state() == AnswerState.RATED || answer.state() == AnswerState.DONT_KNOW;
        FeatureId missing = criterion.missingFeature(profile).orElse(null);
        if (missing == null && answer.state() == AnswerState.UNANSWERED) {
            add(answer, FindingCode.UNANSWERED, path);
        } else if (missing != null && isExplicit) {
            add(answer, FindingCode.ANSWERED_OUT_OF_SCOPE, path, missing.value());
        }
    }

    private void statements(String path, Answer answer, Criterion criterion) {
        Set<StatementId> own = new HashSet<>();
        for (Statement statement : criterion.statements()) {
            own.add(statement.id());
        }
        Set<StatementId> rated = new HashSet<>();
        for (int i = 0; i < answer.statementRatings().size(); i++) {
            StatementRating given = answer.statementRatings().get(i);
            String place = path + ".statementRatings[" + i + "]";
            String id = given.statement().value();
            if (!own.contains(given.statement())) {
                add(
                        answer,
                        FindingCode.STATEMENT_OF_ANOTHER,
                        place + ".statement",
                        id,
                        criterion.id().value());
            } else if (!rated.add(given.statement())) {
                add(answer, FindingCode.DUPLICATE_ID, place + ".statement", id);
            }
            rating(answer, place + ".rating", given.ratingText());
        }
    }

    private String edition() {
        return framework.edition().value();
    }

    private void add(Answer answer, FindingCode code, String path, String... arguments) {
        findings.add(Finding.of(code, path, arguments).about(answer.criterion()));
    }
}
