// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

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
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a blank assessment is filled in: what its beginning looks like then, what may stand there, and what an answer says.
 *
 * @param framework the edition that is answered
 * @param localizer how it is told
 */
public record TemplateGuide(CriteriaFramework framework, Localizer localizer) {
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 3, 31);

    /** {@return the whole guide, in lines; JSON in it is as it is written} */
    public String text() {
        return String.join(
                "\n",
                localizer.text(ProgramText.FILL_IN_HEAD),
                head(),
                fields().text(TerminalLines.WIDTH),
                localizer.text(ProgramText.FILL_IN_ANSWERS) + "\n",
                answers().text(TerminalLines.WIDTH),
                localizer.text(ProgramText.FILL_IN_PRACTICE, "\"practice\"") + "\n");
    }

    /** {@return the lines before the answers, as they are written} */
    private String head() {
        WorkshopProfile profile = WorkshopProfile.empty();
        for (Feature feature : framework.features()) {
            profile = profile.with(feature.id(), true);
        }
        Assessment filled = Assessment.builder()
                .edition(framework.edition())
                .workshop(localizer.text(ProgramText.SOME_WORKSHOP))
                .date(SOME_DAY)
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
        table.add(List.of("scale", listed(framework.scales(), RatingScale::toString)));
        table.add(List.of("features", features()));
        return table;
    }

    private String kinds() {
        return listed(
                List.of(AssessorKind.values()),
                kind -> kind.text() + " (" + localizer.text(ConstantNames.of(kind)) + ")");
    }

    private String roles() {
        return listed(
                List.of(AssessorRole.values()),
                role -> role.text() + " (" + localizer.text(ConstantNames.of(role)) + ")");
    }

    private String features() {
        FeatureTitles titles = new FeatureTitles(framework, localizer);
        return localizer.text(ProgramText.TRUE_OR_FALSE, listed(framework.features(), titles::title));
    }

    private TextTable answers() {
        TextTable table = table(ProgramText.STATE);
        table.add(List.of(localizer.text(AnswerState.RATED), "\"rating\": \"2\" (" + ratings() + ")"));
        table.add(List.of(
                localizer.text(AnswerState.NOT_APPLICABLE),
                localizer.text(ProgramText.REASON_WHY, "\"reason\": \"…\"")));
        table.add(
                List.of(localizer.text(AnswerState.DONT_KNOW), "\"state\": \"" + AnswerState.DONT_KNOW.text() + "\""));
        table.add(List.of(localizer.text(AnswerState.UNANSWERED), localizer.text(ProgramText.LEFT_AS_IT_IS)));
        return table;
    }

    private String ratings() {
        return scale().id() + ": " + RatingTexts.of(scale(), localizer).all();
    }

    /** {@return the scale of a template} */
    private RatingScale scale() {
        return framework.scales().get(0);
    }

    private TextTable table(ProgramText heading) {
        return new TextTable(List.of(
                TableColumn.name(localizer.heading(heading)),
                TableColumn.text(localizer.heading(ProgramText.WRITTEN))));
    }

    private static <T> String listed(List<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(", "));
    }
}
