// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.internal.IsoDate;
import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonNode;
import io.github.laatupaja.internal.json.JsonWriter;
import io.github.laatupaja.scale.ScaleId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of an assessment: what plain Jackson mappers make of the models, read with all findings. */
final class AssessmentJson {
    /** On what part of a document what is found of evidence rests, besides the place where it is found. */
    static final Map<FindingKind, String> RESTS_ON =
            Map.of(FindingCode.UNKNOWN_EVIDENCE, "evidence", FindingCode.UNUSED_EVIDENCE, "answers");

    private AssessmentJson() {}

    static @Nullable Assessment read(JsonFields in) {
        in.checkFormat(Assessment.FORMAT);
        EditionId edition = in.required("edition", EditionId::of);
        String workshop = in.text("workshop");
        LocalDate date = in.value("date", IsoDate::parse);
        Assessor assessor = in.object("assessor", AssessmentJson::assessor);
        ScaleId scale = in.required("scale", ScaleId::of);
        WorkshopProfile profile = in.object("profile", AssessmentJson::profile);
        List<Answer> answers = in.objects("answers", AnswerJson::read);
        List<Evidence> evidence = in.objects("evidence", AssessmentJson::evidence);
        DevelopmentPlan plan = in.object("plan", AssessmentJson::plan);
        if (edition == null || scale == null) {
            return null;
        }
        return Assessment.builder()
                .edition(edition)
                .workshopOrNull(workshop)
                .dateOrNull(date == null ? null : date.toString())
                .assessorOrNull(assessor)
                .scale(scale)
                .profileOrNull(profile)
                .addAllAnswers(answers)
                .addAllEvidence(evidence)
                .planOrNull(plan)
                .build();
    }

    static void write(Assessment assessment, JsonWriter out) {
        writeHead(assessment, out);
        out.objects("answers", assessment.answers(), AnswerJson::write);
        writeRest(assessment, out);
    }

    static void writeHead(Assessment assessment, JsonWriter out) {
        out.text("format", assessment.format());
        out.id("edition", assessment.edition());
        out.text("workshop", assessment.workshopOrNull());
        out.text("date", assessment.dateOrNull());
        out.object("assessor", assessment.assessor(), AssessmentJson::writeAssessor);
        out.id("scale", assessment.scale());
        out.object("profile", assessment.profile(), AssessmentJson::writeProfile);
    }

    static void writeRest(Assessment assessment, JsonWriter out) {
        out.objects("evidence", assessment.evidence(), AssessmentJson::writeEvidence);
        out.object("plan", assessment.planOrNull(), (plan, to) -> {
            to.objects("actions", plan.actions(), AssessmentJson::writeAction);
        });
    }

    private static @Nullable Assessor assessor(JsonFields in) {
        AssessorKind kind = in.required("kind", AssessorKind.values(), AssessorKind::text);
        AssessorRole role = in.constant("role", AssessorRole.values(), AssessorRole::text);
        return kind == null ? null : Assessor.from(kind, role);
    }

    private static void writeAssessor(Assessor assessor, JsonWriter out) {
        out.text("kind", assessor.kind().text());
        out.text("role", assessor.role().map(AssessorRole::text).orElse(null));
    }

    private static WorkshopProfile profile(JsonFields in) {
        Map<FeatureId, Boolean> features = new LinkedHashMap<>();
        in.map("features", JsonNode.Kind.BOOLEAN, fields -> fields::truth)
                .forEach((feature, isPresent) -> features.put(FeatureId.of(feature), isPresent));
        return WorkshopProfile.of(features);
    }

    private static void writeProfile(WorkshopProfile profile, JsonWriter out) {
        if (!profile.features().isEmpty()) {
            out.object(
                    "features",
                    () -> profile.features()
                            .forEach(feature -> out.truth(
                                    feature.value(), profile.says(feature).orElse(false))));
        }
    }

    private static @Nullable Evidence evidence(JsonFields in) {
        EvidenceId id = in.required("id", EvidenceId::of);
        String title = in.required("title");
        String link = in.text("link");
        String note = in.text("note");
        if (id == null || title == null) {
            return null;
        }
        return Evidence.builder()
                .id(id)
                .title(title)
                .linkOrNull(link)
                .noteOrNull(note)
                .build();
    }

    private static void writeEvidence(Evidence evidence, JsonWriter out) {
        out.id("id", evidence.id());
        out.text("title", evidence.title());
        out.text("link", evidence.linkOrNull());
        out.text("note", evidence.noteOrNull());
    }

    private static DevelopmentPlan plan(JsonFields in) {
        return DevelopmentPlan.of(in.objects("actions", AssessmentJson::action));
    }

    private static @Nullable PlannedAction action(JsonFields in) {
        List<CriterionId> criteria = in.values("criteria", CriterionId::of);
        String action = in.required("action");
        String responsible = in.text("responsible");
        LocalDate due = in.value("due", IsoDate::parse);
        if (action == null) {
            return null;
        }
        return PlannedAction.builder()
                .addAllCriteria(criteria)
                .action(action)
                .responsibleOrNull(responsible)
                .dueOrNull(due == null ? null : due.toString())
                .build();
    }

    private static void writeAction(PlannedAction action, JsonWriter out) {
        out.values("criteria", action.criteria());
        out.text("action", action.action());
        out.text("responsible", action.responsibleOrNull());
        out.text("due", action.dueOrNull());
    }
}
