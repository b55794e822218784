// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import static java.util.stream.Collectors.joining;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.assessment.Assessor;
import io.github.laatupaja.assessment.AssessorKind;
import io.github.laatupaja.assessment.AssessorRole;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Feature;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.examples.report.FeatureTitles;
import io.github.laatupaja.examples.report.RatingTexts;
import io.github.laatupaja.examples.text.ConstantNames;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scale.RatingScale;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Explains how to fill in a blank assessment: an example of its first fields, the allowed values, and the forms of an answer.
 *
 * @param framework the edition that is answered
 * @param localizer the language of the guide
 */
public record TemplateGuide(CriteriaFramework framework, Localizer localizer) {
    private static final LocalDate EXAMPLE_DATE = LocalDate.of(2026, 3, 31);

    /** {@return the whole guide, in lines} */
    public String text() {
        return String.join(
                "\n",
                localizer.text(ProgramText.FILL_IN_HEAD),
                firstFields(),
                fields().text(TerminalLines.WIDTH),
                localizer.text(ProgramText.FILL_IN_ANSWERS) + "\n",
                answers().text(TerminalLines.WIDTH),
                localizer.text(ProgramText.FILL_IN_PRACTICE, "\"practice\"") + "\n");
    }

    /** {@return the JSON before the answers, filled in with examples} */
    private String firstFields() {
        WorkshopProfile profile = WorkshopProfile.empty();
        for (Feature feature : framework.features()) {
            profile = profile.with(feature.id(), true);
        }
        Assessment filled = Assessment.builder()
                .edition(framework.edition())
                .workshop(localizer.text(ProgramText.EXAMPLE_WORKSHOP))
                .date(EXAMPLE_DATE)
                .assessor(Assessor.of(AssessorKind.SELF, AssessorRole.STAFF))
                .scale(scale().id())
                .profile(profile)
                .build();
        String json = Assessments.toJson(filled);
        return json.substring(0, json.lastIndexOf('}')).stripTrailing() + ",\n";
    }

    private TextTable fields() {
        TextTable table = table(ProgramText.FIELD);
        table.add(List.of("workshop", localizer.text(ProgramText.WORKSHOP_NAME)));
        table.add(List.of("date", localizer.text(ProgramText.DATE_FORM)));
        table.add(List.of("kind", kinds()));
        table.add(List.of("role", roles()));
        table.add(List.of(
                "scale", framework.scales().stream().map(RatingScale::toString).collect(joining(", "))));
        table.add(List.of("features", localizer.text(ProgramText.TRUE_OR_FALSE, features())));
        return table;
    }

    private String kinds() {
        return Stream.of(AssessorKind.values())
                .map(kind -> kind.text() + " (" + localizer.text(ConstantNames.of(kind)) + ")")
                .collect(joining(", "));
    }

    private String roles() {
        return Stream.of(AssessorRole.values())
                .map(role -> role.text() + " (" + localizer.text(ConstantNames.of(role)) + ")")
                .collect(joining(", "));
    }

    private String features() {
        FeatureTitles titles = new FeatureTitles(framework, localizer);
        return framework.features().stream().map(titles::title).collect(joining(", "));
    }

    private TextTable answers() {
        TextTable table = table(ProgramText.STATE);
        table.add(List.of(localizer.text(AnswerState.RATED), "\"rating\": \"2\" (" + ratings() + ")"));
        table.add(List.of(
                localizer.text(AnswerState.NOT_APPLICABLE),
                localizer.text(ProgramText.REASON_FIELD, "\"reason\": \"…\"")));
        table.add(
                List.of(localizer.text(AnswerState.DONT_KNOW), "\"state\": \"" + AnswerState.DONT_KNOW.text() + "\""));
        table.add(List.of(localizer.text(AnswerState.UNANSWERED), localizer.text(ProgramText.LEAVE_AS_IT_IS)));
        return table;
    }

    private String ratings() {
        return scale().id() + ": " + new RatingTexts(scale(), localizer).all();
    }

    /** {@return the scale of a template} */
    private RatingScale scale() {
        return framework.scales().get(0);
    }

    private TextTable table(ProgramText heading) {
        return new TextTable(List.of(
                TableColumn.name(localizer.heading(heading)),
                TableColumn.text(localizer.heading(ProgramText.WHAT_TO_WRITE))));
    }
}
