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

/**
 * Chooses the chart for a thing: a radar of one or several scores, bars of a change.
 *
 * @param localizer the language of the chart
 */
record ChartChoice(Localizer localizer) {
    // the width of the text on an A4 page, on which the chart then keeps its text size
    private static final int WIDTH = 600;

    /** {@return the chart; empty if the thing cannot be drawn} */
    Optional<Chart> of(Object thing) {
        if (thing instanceof Chart chart) {
            return Optional.of(chart);
        }
        if (thing instanceof Score score) {
            return Optional.of(one(score, localizer.text(ProgramText.BY_SECTION)));
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
        return one(score, assessment.workshop().orElse(localizer.text(ProgramText.UNNAMED_WORKSHOP)));
    }

    private Chart of(WaveComparison waves) {
        String title =
                localizer.text(ProgramText.WAVE_CHART_TITLE, waves.workshops().size());
        Chart.Builder chart = Chart.bars()
                .addScore(waves.before().name(), waves.mean(waves.before()))
                .addScore(waves.after().name(), waves.mean(waves.after()));
        return built(chart, waves.isInvented() ? title + ". " + localizer.text(ProgramText.INVENTED_DATA) : title);
    }

    private Chart one(Score score, String title) {
        String about = about(score);
        return built(Chart.radar().addScore(score), about.isEmpty() ? title : title + ", " + about);
    }

    private Chart several(Chart.Builder chart, List<Score> scores) {
        for (int i = 0; i < scores.size(); i++) {
            chart.addScore(name(i + 1, about(scores.get(i))), scores.get(i));
        }
        return built(chart, localizer.text(ProgramText.BY_SECTION));
    }

    private Chart built(Chart.Builder chart, String title) {
        return chart.width(WIDTH).title(title).language(localizer.language()).build();
    }

    // a colon instead of a full stop, because a date starts with a number and a full stop
    private static String name(int number, String about) {
        return about.isEmpty() ? String.valueOf(number) : number + ": " + about;
    }

    /** {@return the date and the role of the assessor, if the score has them} */
    private String about(Score score) {
        Stream<String> date = score.date().map(localizer::date).stream();
        Stream<String> role =
                score
                        .assessor()
                        .flatMap(it -> it.role())
                        .map(ConstantNames::of)
                        .map(name -> localizer.text(name))
                        .stream();
        return String.join(", ", Stream.concat(date, role).toList());
    }
}
