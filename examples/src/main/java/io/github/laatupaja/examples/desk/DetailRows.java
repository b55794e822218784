// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.examples.report.FeatureTitles;
import io.github.laatupaja.examples.report.LabelledText;
import io.github.laatupaja.examples.report.OptionTexts;
import io.github.laatupaja.examples.report.SupportedScales;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.ScoringMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a thing that is shown alone, and not in a list of such. */
final class DetailRows {
    private static final CriteriaFramework FRAMEWORK = CriteriaFrameworks.latest();

    private DetailRows() {}

    /** {@return what somebody wrote: free text may be personal, and so is shown of a single answer alone, when asked for} */
    static List<DetailRow> of(Answer answer) {
        List<DetailRow> details = new ArrayList<>();
        answer.missingFeature()
                .ifPresent(it -> details.add(new DetailRow(
                        ProgramText.LACKING_FEATURE,
                        localizer -> new FeatureTitles(FRAMEWORK, localizer).title(it.value()))));
        answer.reason().ifPresent(it -> details.add(DetailRow.of(ProgramText.REASON, it)));
        answer.practice().ifPresent(it -> details.add(DetailRow.of(ProgramText.PRACTICE, it)));
        answer.note().ifPresent(it -> details.add(DetailRow.of(ProgramText.NOTE, it)));
        answer.importance()
                .ifPresent(it -> details.add(new DetailRow(ProgramText.IMPORTANCE, localizer -> localizer.number(it))));
        if (!answer.statementRatings().isEmpty()) {
            details.add(DetailRow.of(ProgramText.STATEMENTS, statements(answer)));
        }
        return details;
    }

    private static String statements(Answer answer) {
        return answer.statementRatings().stream()
                .map(it -> it.statement() + ": " + it.rating().text())
                .collect(Collectors.joining(", "));
    }

    /** {@return id, source, assumptions, the scales that it reads, and its options, each as it is unless told otherwise} */
    static List<DetailRow> of(ScoringMethod method) {
        MethodDescription description = method.description();
        List<DetailRow> details = new ArrayList<>();
        details.add(DetailRow.of(ProgramText.ID, method.id().urn()));
        details.add(new DetailRow(ProgramText.METHOD, localizer -> localizer.text(description.title())));
        if (!description.source().isBlank()) {
            details.add(DetailRow.of(ProgramText.SOURCE, description.source()));
        }
        description
                .assumptions()
                .forEach(it -> details.add(new DetailRow(ProgramText.ASSUMPTION, localizer -> localizer.text(it))));
        SupportedScales scales = SupportedScales.of(method, FRAMEWORK);
        details.add(new DetailRow(ProgramText.SCALE, scales::text));
        scales.scales().stream().findFirst().ifPresent(scale -> details.addAll(options(method, scale.id())));
        return details;
    }

    // only a score tells them, whatever the method
    private static List<DetailRow> options(ScoringMethod method, ScaleId scale) {
        Assessment blank = Assessments.blank(FRAMEWORK, WorkshopProfile.empty(), scale);
        Score score = method.score(FRAMEWORK, blank);
        List<DetailRow> options = new ArrayList<>();
        for (int i = 0; i < score.options().size(); i++) {
            int place = i;
            options.add(new DetailRow(ProgramText.OPTION, localizer -> {
                LabelledText option =
                        new OptionTexts(FRAMEWORK, localizer).of(score).get(place);
                return option.label() + ": " + option.text();
            }));
        }
        return options;
    }
}
