// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static java.util.stream.Collectors.joining;

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
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.scoring.ScoringMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The details of a thing that is shown by itself, not in a list.
 *
 * @param localizer the language of the details
 */
record DetailRows(Localizer localizer) {
    private static final CriteriaFramework FRAMEWORK = CriteriaFrameworks.latest();

    /** {@return what the assessor wrote; it may be personal, and is therefore shown for a single answer only} */
    List<LabelledText> of(Answer answer) {
        List<LabelledText> details = new ArrayList<>();
        answer.missingFeature()
                .map(it -> new FeatureTitles(FRAMEWORK, localizer).title(it.value()))
                .ifPresent(it -> details.add(detail(ProgramText.MISSING_FEATURE, it)));
        answer.reason().ifPresent(it -> details.add(detail(ProgramText.REASON, it)));
        answer.practice().ifPresent(it -> details.add(detail(ProgramText.PRACTICE, it)));
        answer.note().ifPresent(it -> details.add(detail(ProgramText.NOTE, it)));
        answer.importance().ifPresent(it -> details.add(detail(ProgramText.IMPORTANCE, localizer.number(it))));
        if (!answer.statementRatings().isEmpty()) {
            details.add(detail(ProgramText.STATEMENTS, statements(answer)));
        }
        return details;
    }

    private static String statements(Answer answer) {
        return answer.statementRatings().stream()
                .map(it -> it.statement() + ": " + it.rating().text())
                .collect(joining(", "));
    }

    /** {@return id, title, source, assumptions, supported scales, and the values of the options} */
    List<LabelledText> of(ScoringMethod method) {
        MethodDescription description = method.description();
        List<LabelledText> details = new ArrayList<>();
        details.add(detail(ProgramText.ID, method.id().urn()));
        details.add(detail(ProgramText.METHOD, localizer.text(description.title())));
        if (!description.source().isBlank()) {
            details.add(detail(ProgramText.SOURCE, description.source()));
        }
        description.assumptions().forEach(it -> details.add(detail(ProgramText.ASSUMPTION, localizer.text(it))));
        SupportedScales scales = SupportedScales.of(method, FRAMEWORK);
        details.add(detail(ProgramText.SCALE, scales.text(localizer)));
        scales.scales().stream()
                .limit(1)
                .flatMap(scale -> options(method, scale.id()))
                .forEach(details::add);
        return details;
    }

    // any method records its options in a score
    private Stream<LabelledText> options(ScoringMethod method, ScaleId scale) {
        Assessment blank = Assessments.blank(FRAMEWORK, WorkshopProfile.empty(), scale);
        return new OptionTexts(FRAMEWORK, localizer)
                .of(method.score(FRAMEWORK, blank)).stream()
                        .map(option -> detail(ProgramText.OPTION, option.toString()));
    }

    private LabelledText detail(ProgramText label, String text) {
        return new LabelledText(localizer.heading(label), text);
    }
}
