// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.examples.report.Fact;
import io.github.laatupaja.examples.report.FeatureTitles;
import io.github.laatupaja.examples.report.OptionWords;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.ReadableScales;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.scoring.MethodDescription;
import io.github.laatupaja.scoring.Score;
import io.github.laatupaja.scoring.ScoringMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a thing that is shown alone, and not in a list of such. */
final class Details {
    private static final CriteriaFramework FRAMEWORK = CriteriaFrameworks.latest();

    private Details() {}

    /** {@return what somebody wrote: free text may be personal, and so is shown of a single answer alone, when asked for} */
    static List<Detail> of(Answer answer) {
        List<Detail> details = new ArrayList<>();
        answer.missingFeature()
                .ifPresent(it -> details.add(new Detail(
                        Phrase.LACKING_FEATURE, words -> new FeatureTitles(FRAMEWORK, words).title(it.value()))));
        answer.reason().ifPresent(it -> details.add(Detail.of(Phrase.REASON, it)));
        answer.practice().ifPresent(it -> details.add(Detail.of(Phrase.PRACTICE, it)));
        answer.note().ifPresent(it -> details.add(Detail.of(Phrase.NOTE, it)));
        answer.importance().ifPresent(it -> details.add(new Detail(Phrase.IMPORTANCE, words -> words.number(it))));
        if (!answer.statementRatings().isEmpty()) {
            details.add(Detail.of(Phrase.STATEMENTS, statements(answer)));
        }
        return details;
    }

    private static String statements(Answer answer) {
        return answer.statementRatings().stream()
                .map(it -> it.statement() + ": " + it.rating().text())
                .collect(Collectors.joining(", "));
    }

    /** {@return id, source, assumptions, the scales that it reads, and its options, each as it is unless told otherwise} */
    static List<Detail> of(ScoringMethod method) {
        MethodDescription description = method.description();
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of(Phrase.ID, method.id().urn()));
        details.add(new Detail(Phrase.METHOD, words -> words.say(description.title())));
        if (!description.source().isBlank()) {
            details.add(Detail.of(Phrase.SOURCE, description.source()));
        }
        description.assumptions().forEach(it -> details.add(new Detail(Phrase.ASSUMPTION, words -> words.say(it))));
        ReadableScales scales = ReadableScales.of(method, FRAMEWORK);
        details.add(new Detail(Phrase.SCALE, scales::text));
        scales.scales().stream().findFirst().ifPresent(scale -> details.addAll(options(method, scale.id())));
        return details;
    }

    // only a score tells them, whatever the method
    private static List<Detail> options(ScoringMethod method, ScaleId scale) {
        Assessment blank = Assessments.blank(FRAMEWORK, WorkshopProfile.empty(), scale);
        Score score = method.score(FRAMEWORK, blank);
        List<Detail> options = new ArrayList<>();
        for (int i = 0; i < score.options().size(); i++) {
            int place = i;
            options.add(new Detail(Phrase.OPTION, words -> {
                Fact option = new OptionWords(FRAMEWORK, words).of(score).get(place);
                return option.label() + ": " + option.text();
            }));
        }
        return options;
    }
}
