// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static io.github.laatupaja.internal.json.JsonField.defaulted;
import static io.github.laatupaja.internal.json.JsonField.list;
import static io.github.laatupaja.internal.json.JsonField.map;
import static io.github.laatupaja.internal.json.JsonField.optional;
import static io.github.laatupaja.internal.json.JsonField.required;
import static io.github.laatupaja.internal.json.JsonTypes.DATE;
import static io.github.laatupaja.internal.json.JsonTypes.FILLED_TEXT;
import static io.github.laatupaja.internal.json.JsonTypes.TEXT;
import static io.github.laatupaja.internal.json.JsonTypes.TRUTH;
import static io.github.laatupaja.internal.json.JsonTypes.constant;
import static io.github.laatupaja.internal.json.JsonTypes.id;

import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.internal.json.FieldTable;
import io.github.laatupaja.internal.json.FieldTables;
import io.github.laatupaja.scale.ScaleId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON form of an assessment. */
final class AssessmentJson {
    /** The parts of a document that findings about evidence depend on, besides the place where they are found. */
    static final Map<FindingKind, String> RESTS_ON =
            Map.of(FindingCode.UNKNOWN_EVIDENCE, "evidence", FindingCode.UNUSED_EVIDENCE, "answers");

    private static final FieldTable<Assessor> ASSESSOR = FieldTables.of(
            "assessor",
            "Who assesses.",
            required("kind", constant(AssessorKind.values(), AssessorKind::text), Assessor::kind, "Who assesses."),
            optional("role", constant(AssessorRole.values(), AssessorRole::text), Assessor::role, "In which role."),
            Assessor::from);

    private static final FieldTable<WorkshopProfile> PROFILE = FieldTables.of(
            "profile",
            "What a workshop has and has not.",
            map(
                    "features",
                    id(FeatureId::of),
                    TRUTH,
                    AssessmentJson::features,
                    "Whether the workshop has it, by feature id; what is left out is not said."),
            AssessmentJson::profile);

    private static final FieldTable<Evidence> EVIDENCE = FieldTable.builder(
                    "evidence",
                    "Something that shows what the workshop does.",
                    Evidence::builder,
                    Evidence.Builder::build)
            .with(required("id", id(EvidenceId::of), Evidence::id, "Its id."), Evidence.Builder::id)
            .with(required("title", FILLED_TEXT, Evidence::title, "What it is."), Evidence.Builder::title)
            .with(optional("link", TEXT, Evidence::link, "Where it is kept."), Evidence.Builder::link)
            .with(optional("note", TEXT, Evidence::note, "What else should be known."), Evidence.Builder::note)
            .build();

    private static final FieldTable<PlannedAction> ACTION = FieldTable.builder(
                    "action", "Something to be done.", PlannedAction::builder, PlannedAction.Builder::build)
            .with(
                    list("criteria", id(CriterionId::of), PlannedAction::criteria, "The criteria it is for."),
                    PlannedAction.Builder::addAllCriteria)
            .with(
                    required("action", FILLED_TEXT, PlannedAction::action, "What is to be done."),
                    PlannedAction.Builder::action)
            .with(
                    optional("responsible", TEXT, PlannedAction::responsible, "Who sees to it."),
                    PlannedAction.Builder::responsible)
            .with(optional("due", DATE, PlannedAction::due, "By when."), PlannedAction.Builder::due)
            .build();

    private static final FieldTable<DevelopmentPlan> PLAN = FieldTables.of(
            "plan",
            "What the workshop means to do.",
            list("actions", ACTION, DevelopmentPlan::actions, "The actions."),
            DevelopmentPlan::of);

    static final FieldTable<Assessment> ASSESSMENT = FieldTable.builder(
                    "assessment",
                    "What was found at one workshop, once, by one assessor, on one scale. Unknown fields are ignored.",
                    Assessment::builder,
                    Assessment.Builder::build)
            .format(Assessment.FORMAT, Assessment::format)
            .with(
                    required("edition", id(EditionId::of), Assessment::edition, "The edition that was answered."),
                    Assessment.Builder::edition)
            .with(
                    optional("workshop", TEXT, Assessment::workshop, "The workshop's name."),
                    Assessment.Builder::workshop)
            .with(
                    optional("date", DATE, Assessment::date, "The day on which the assessment was finished."),
                    Assessment.Builder::date)
            .with(
                    defaulted(
                            "assessor", ASSESSOR, Assessment::assessor, "Who assessed; the workshop itself if absent."),
                    Assessment.Builder::assessor)
            .with(
                    required("scale", id(ScaleId::of), Assessment::scale, "The scale of every rating."),
                    Assessment.Builder::scale)
            .with(
                    defaulted("profile", PROFILE, Assessment::profile, "What the workshop has and has not."),
                    Assessment.Builder::profile)
            .with(
                    list("answers", AnswerJson.ANSWER, Assessment::answers, "The answers, one per criterion."),
                    Assessment.Builder::addAllAnswers)
            .with(list("evidence", EVIDENCE, Assessment::evidence, "The evidence."), Assessment.Builder::addAllEvidence)
            .with(optional("plan", PLAN, Assessment::plan, "What the workshop means to do."), Assessment.Builder::plan)
            .build();

    private AssessmentJson() {}

    private static Map<String, Boolean> features(WorkshopProfile profile) {
        Map<String, Boolean> features = new LinkedHashMap<>();
        for (FeatureId feature : profile.features()) {
            features.put(feature.value(), profile.says(feature).orElse(false));
        }
        return features;
    }

    private static WorkshopProfile profile(Map<String, Boolean> features) {
        Map<FeatureId, Boolean> byId = new LinkedHashMap<>();
        features.forEach((feature, isPresent) -> byId.put(FeatureId.of(feature), isPresent));
        return WorkshopProfile.of(byId);
    }
}
