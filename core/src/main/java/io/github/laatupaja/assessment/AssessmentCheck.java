// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.Feature;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.RatingScale;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.internal.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds an assessment against an edition and finds all that is wrong, or worth a look. */
final class AssessmentCheck {
    private final Assessment assessment;
    private final CriteriaFramework framework;
    private final boolean withWarnings;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<CriterionId, Integer> answered = new HashMap<>();
    private final Set<EvidenceId> listed = new HashSet<>();

    private AssessmentCheck(Assessment assessment, CriteriaFramework framework, boolean withWarnings) {
        this.assessment = assessment;
        this.framework = framework;
        this.withWarnings = withWarnings;
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

    private void body() {
        profile();
        if (withWarnings) {
            silence();
        }
        List<Evidence> evidence = assessment.evidence();
        for (Evidence piece : evidence) {
            listed.add(piece.id());
        }
        RatingScale scale = framework.find(assessment.scale()).orElse(null);
        if (scale == null) {
            add(FindingCode.UNKNOWN_ID, "scale", assessment.scale().value(), edition());
        }
        AnswerCheck answers = new AnswerCheck(assessment, framework, scale, listed, findings, withWarnings);
        for (int i = 0; i < assessment.answers().size(); i++) {
            Answer answer = assessment.answers().get(i);
            once(i, answer);
            answers.check(i, answer);
        }
        evidence(evidence);
        plan();
        if (withWarnings) {
            missing();
        }
    }

    private void head() {
        if (!assessment.format().equals(Assessment.FORMAT)) {
            add(FindingCode.UNSUPPORTED_FORMAT, "format", Quoted.shortened(assessment.format()), Assessment.FORMAT);
        }
        if (!assessment.edition().equals(framework.edition())) {
            add(
                    FindingCode.OTHER_EDITION,
                    "edition",
                    assessment.edition().value(),
                    framework.edition().value());
        }
        if (withWarnings && assessment.date().isEmpty()) {
            add(FindingCode.UNDATED, "date");
        }
    }

    private void profile() {
        WorkshopProfile profile = assessment.profileOrNull();
        List<FeatureId> said = profile == null ? List.of() : profile.features();
        for (FeatureId feature : said) {
            if (!framework.has(feature)) {
                add(FindingCode.UNKNOWN_ID, "profile.features." + feature, feature.value(), edition());
            }
        }
    }

    private void silence() {
        for (Feature feature : framework.features()) {
            boolean isSilent = assessment.profile().says(feature.id()).isEmpty();
            if (isSilent && !framework.onlyFor(feature.id()).isEmpty()) {
                add(FindingCode.PROFILE_SILENT, "profile", feature.id().value());
            }
        }
    }

    private void once(int index, Answer answer) {
        Integer first = answered.putIfAbsent(answer.criterion(), index);
        if (first != null) {
            String path = "answers[" + index + "].criterion";
            String id = answer.criterion().value();
            Found.add(findings, answer.criterion(), FindingCode.CRITERION_ANSWERED_TWICE, path, id, first.toString());
        }
    }

    private void evidence(List<Evidence> evidence) {
        Set<EvidenceId> used = new HashSet<>();
        for (Answer answer : assessment.answers()) {
            used.addAll(answer.evidence());
        }
        Set<Id> seen = new HashSet<>();
        for (int i = 0; i < evidence.size(); i++) {
            EvidenceId id = evidence.get(i).id();
            if (!seen.add(id)) {
                add(FindingCode.DUPLICATE_ID, "evidence[" + i + "].id", id.value());
            } else if (withWarnings && !used.contains(id)) {
                add(FindingCode.UNUSED_EVIDENCE, "evidence[" + i + "]", id.value());
            }
        }
    }

    private void plan() {
        DevelopmentPlan plan = assessment.planOrNull();
        List<PlannedAction> actions = plan == null ? List.of() : plan.actions();
        for (int i = 0; i < actions.size(); i++) {
            List<CriterionId> criteria = actions.get(i).criteria();
            for (int j = 0; j < criteria.size(); j++) {
                if (framework.find(criteria.get(j)).isEmpty()) {
                    String path = "plan.actions[" + i + "].criteria[" + j + "]";
                    add(FindingCode.UNKNOWN_ID, path, criteria.get(j).value(), edition());
                }
            }
        }
    }

    private void missing() {
        for (Criterion criterion : framework.criteria()) {
            boolean isAsked = criterion.missingFeature(assessment.profile()).isEmpty();
            if (isAsked && !answered.containsKey(criterion.id())) {
                Found.add(findings, criterion.id(), FindingCode.UNANSWERED, "answers");
            }
        }
    }

    private String edition() {
        return framework.edition().value();
    }

    private void add(FindingCode code, String path, String... arguments) {
        Found.add(findings, code, path, arguments);
    }
}
