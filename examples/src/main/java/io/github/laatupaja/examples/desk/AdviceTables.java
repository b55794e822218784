// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scoring.advice.Change;
import io.github.laatupaja.scoring.advice.Improvement;
import io.github.laatupaja.scoring.advice.Route;
import io.github.laatupaja.scoring.advice.SideBySide;
import io.github.laatupaja.scoring.advice.Step;
import java.util.List;

/** Tables of possible improvements, of changes between scores, and of scores by several methods. */
record AdviceTables(Localizer localizer) {
    List<TableFormat<?>> all() {
        return List.of(improvements(), routes(), steps(), changes(), results());
    }

    private TableFormat<Improvement> improvements() {
        return new TableFormat<>(Improvement.class, localizer)
                .number(ProgramText.NUMBER, it -> it.criterion().value())
                .number(ProgramText.STEP_GAIN, it -> localizer.difference(it.step()))
                .number(ProgramText.FULL_GAIN, it -> localizer.difference(it.fullMarks()));
    }

    private TableFormat<Route> routes() {
        return new TableFormat<>(Route.class, localizer)
                .number(ProgramText.LEVELS, it -> String.valueOf(it.levels()))
                .number(ProgramText.SCORE, it -> localizer.number(it.value()));
    }

    private TableFormat<Step> steps() {
        return new TableFormat<>(Step.class, localizer)
                .number(ProgramText.NUMBER, it -> it.criterion().value())
                .number(ProgramText.RAISE_TO, it -> it.to().text())
                .number(ProgramText.LEVELS, it -> String.valueOf(it.levels()));
    }

    private TableFormat<Change> changes() {
        return new TableFormat<>(Change.class, localizer)
                .name(ProgramText.ID, it -> it.id().map(id -> id.value()).orElse(Localizer.NONE))
                .number(ProgramText.BEFORE, it -> localizer.score(it.before()))
                .number(ProgramText.AFTER, it -> localizer.score(it.after()))
                .number(ProgramText.CHANGE, it -> localizer.difference(it.difference()))
                .localizedText(ProgramText.TITLE, it -> it.before().title());
    }

    private TableFormat<SideBySide.Result> results() {
        return new TableFormat<>(SideBySide.Result.class, localizer)
                .text(ProgramText.METHOD, it -> it.method().id().urn())
                .text(
                        ProgramText.SCORE,
                        it -> it.score()
                                .map(score -> localizer.score(score.total()))
                                .orElse(it.refusal()));
    }
}
