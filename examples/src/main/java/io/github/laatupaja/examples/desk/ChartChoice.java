// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.text.ConstantNames;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.ScoringMethods;
import io.github.laatupaja.scoring.advice.Comparison;
import io.github.laatupaja.scoring.chart.Chart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The chart that suits a thing: a radar of one or several scores, bars of a change. */
record ChartChoice(Localizer localizer) {
    /** How wide the text column of an A4 page is: there, pictures keep the size of their text. */
    private static final int PAGE = 600;

    /** {@return the chart; empty if the thing cannot be drawn} */
    Optional<Chart> of(Object thing) {
        if (thing instanceof Chart chart) {
            return Optional.of(chart);
        }
        if (thing instanceof Score score) {
            return Optional.of(one(Chart.radar(), score, joined(localizer.text(ProgramText.BY_SECTION), about(score))));
        }
        if (thing instanceof Assessment assessment) {
            return Optional.of(of(assessment));
        }
        if (thing instanceof Comparison comparison) {
            return Optional.of(several(Chart.bars(), List.of(comparison.before(), comparison.after())));
        }
        if (thing instanceof WaveComparison waves) {
            return Optional.of(of(waves));
        }
        return thing instanceof List<?> list ? ofList(list) : Optional.empty();
    }

    private Optional<Chart> ofList(List<?> list) {
        List<Score> scores = list.stream()
                .filter(Score.class::isInstance)
                .map(Score.class::cast)
                .toList();
        boolean isDrawable = !scores.isEmpty() && scores.size() == list.size() && scores.size() <= Chart.MOST_SCORES;
        return isDrawable ? Optional.of(several(Chart.radar(), scores)) : Optional.empty();
    }

    private Chart of(Assessment assessment) {
        Score score = ScoringMethods.weightedMean().score(CriteriaFrameworks.latest(), assessment);
        String workshop = assessment.workshop().orElse(localizer.text(ProgramText.NAMELESS));
        return one(Chart.radar(), score, joined(workshop, about(score)));
    }

    private Chart of(WaveComparison waves) {
        String title =
                localizer.text(ProgramText.PICTURE_OF_WAVES, waves.workshops().size());
        return Chart.bars()
                .width(PAGE)
                .addScore(waves.before().name(), mean(waves, waves.before()))
                .addScore(waves.after().name(), mean(waves, waves.after()))
                .title(waves.isInvented() ? title + ". " + localizer.text(ProgramText.INVENTED_DATA) : title)
                .language(localizer.language())
                .build();
    }

    private static Score mean(WaveComparison waves, Wave wave) {
        return MeanScore.of(waves.framework(), waves.scores(wave), waves.withheld());
    }

    private Chart one(Chart.Builder chart, Score score, String title) {
        return chart.width(PAGE)
                .addScore(score)
                .title(title)
                .language(localizer.language())
                .build();
    }

    private Chart several(Chart.Builder chart, List<Score> scores) {
        for (int i = 0; i < scores.size(); i++) {
            chart.addScore(name(i + 1, about(scores.get(i))), scores.get(i));
        }
        return chart.width(PAGE)
                .title(localizer.text(ProgramText.BY_SECTION))
                .language(localizer.language())
                .build();
    }

    // a colon, for a date begins with a number and a full stop
    private static String name(int number, String about) {
        return about.isEmpty() ? String.valueOf(number) : number + ": " + about;
    }

    /** {@return when and by whom, as far as the score says so} */
    private String about(Score score) {
        Stream<String> date = score.date().map(localizer::date).stream();
        Stream<String> role =
                score.assessor().flatMap(it -> it.role()).map(ConstantNames::of).map(localizer::text).stream();
        return String.join(", ", Stream.concat(date, role).toList());
    }

    private static String joined(String first, String more) {
        return more.isEmpty() ? first : first + ", " + more;
    }
}
