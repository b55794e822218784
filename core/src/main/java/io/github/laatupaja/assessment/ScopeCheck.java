// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.Feature;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.WorkshopProfile;
import java.util.Set;

/** Holds a workshop's profile, and answers by it, against what the criteria say of whom they are asked. */
final class ScopeCheck {
    private final AssessmentCheck found;
    private final Assessment assessment;
    private final CriteriaFramework framework;

    ScopeCheck(AssessmentCheck found, Assessment assessment, CriteriaFramework framework) {
        this.found = found;
        this.assessment = assessment;
        this.framework = framework;
    }

    void profile(boolean withWarnings) {
        for (FeatureId feature : assessment.profile().features()) {
            if (!framework.has(feature)) {
                String edition = framework.edition().value();
                found.add(FindingCode.UNKNOWN_ID, "profile.features." + feature, feature.value(), edition);
            }
        }
        if (withWarnings) {
            silence();
        }
    }

    private void silence() {
        for (Feature feature : framework.features()) {
            boolean isSilent = assessment.profile().says(feature.id()).isEmpty();
            if (isSilent && !framework.onlyFor(feature.id()).isEmpty()) {
                found.add(FindingCode.PROFILE_SILENT, "profile", feature.id().value());
            }
        }
    }

    /** Looks at the feature that an answer gives as its reason. */
    void reason(int place, Answer answer, FeatureId missing) {
        if (!framework.has(missing)) {
            String edition = framework.edition().value();
            found.add(place, answer, FindingCode.UNKNOWN_ID, ".missingFeature", missing.value(), edition);
        } else if (assessment.profile().says(missing).orElse(false)) {
            found.add(place, answer, FindingCode.REASON_AGAINST_PROFILE, ".missingFeature", missing.value());
        }
    }

    /** A feature is reason enough only where its absence takes the criterion out; any other reason is the assessor's. */
    void condition(int place, Answer answer, Criterion criterion, FeatureId missing) {
        WorkshopProfile without = WorkshopProfile.empty().with(missing, false);
        if (framework.has(missing) && criterion.missingFeature(without).isEmpty()) {
            String id = criterion.id().value();
            found.add(place, answer, FindingCode.NO_SCOPE_CONDITION, ".missingFeature", missing.value(), id);
        }
    }

    /** Warns of an answer that is missing, or that was not asked for. */
    void scope(int place, Answer answer, Criterion criterion) {
        boolean isExplicit = answer.state() == AnswerState.RATED || answer.state() == AnswerState.DONT_KNOW;
        FeatureId missing = criterion.missingFeature(assessment.profile()).orElse(null);
        if (missing == null && answer.state() == AnswerState.UNANSWERED) {
            found.add(place, answer, FindingCode.UNANSWERED, "");
        } else if (missing != null && isExplicit) {
            found.add(place, answer, FindingCode.ANSWERED_OUT_OF_SCOPE, "", missing.value());
        }
    }

    /** Warns of criteria that are asked and have no answer at all. */
    void unanswered(Set<CriterionId> answered) {
        for (Criterion criterion : framework.criteria()) {
            boolean isAsked = criterion.missingFeature(assessment.profile()).isEmpty();
            if (isAsked && !answered.contains(criterion.id())) {
                found.add(criterion.id(), FindingCode.UNANSWERED, "answers");
            }
        }
    }
}
