// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static io.github.laatupaja.examples.desk.ColumnHeadings.NONE;

import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scoring.advice.Change;
import io.github.laatupaja.scoring.advice.Improvement;
import io.github.laatupaja.scoring.advice.Route;
import io.github.laatupaja.scoring.advice.SideBySide;
import io.github.laatupaja.scoring.advice.Step;
import java.util.List;

/** What tables say of what to do next and of what has changed, in one language. */
record AdviceTables(Localizer localizer, ColumnHeadings headings, Signed signed) {
    AdviceTables(Localizer localizer, ColumnHeadings headings) {
        this(localizer, headings, new Signed(localizer.language()));
    }

    List<TableFormat<?>> all() {
        return List.of(improvements(), routes(), steps(), changes(), results());
    }

    private TableFormat<Improvement> improvements() {
        return new TableFormat<>(
                Improvement.class,
                List.of(
                        headings.number(ProgramText.NUMBER),
                        headings.number(ProgramText.STEP_GAIN),
                        headings.number(ProgramText.FULL_GAIN)),
                it -> List.of(it.criterion().value(), signed.text(it.step()), signed.text(it.fullMarks())));
    }

    private TableFormat<Route> routes() {
        return new TableFormat<>(
                Route.class,
                List.of(headings.number(ProgramText.LEVELS), headings.number(ProgramText.SCORE)),
                it -> List.of(String.valueOf(it.levels()), it.value().text(localizer.language(), Signed.DECIMALS)));
    }

    private TableFormat<Step> steps() {
        return new TableFormat<>(
                Step.class,
                List.of(
                        headings.number(ProgramText.NUMBER),
                        headings.number(ProgramText.RAISE_TO),
                        headings.number(ProgramText.LEVELS)),
                it -> List.of(it.criterion().value(), it.to().text(), String.valueOf(it.levels())));
    }

    private TableFormat<Change> changes() {
        return new TableFormat<>(
                Change.class,
                List.of(
                        headings.name(ProgramText.ID),
                        headings.number(ProgramText.BEFORE),
                        headings.number(ProgramText.AFTER),
                        headings.number(ProgramText.CHANGE),
                        headings.text(ProgramText.TITLE)),
                it -> List.of(
                        it.id().map(id -> id.value()).orElse(NONE),
                        localizer.score(it.before()),
                        localizer.score(it.after()),
                        signed.text(it.difference()),
                        localizer.text(it.before().title())),
                it -> List.of(it.before().title()));
    }

    private TableFormat<SideBySide.Result> results() {
        return new TableFormat<>(
                SideBySide.Result.class,
                headings.texts(ProgramText.METHOD, ProgramText.SCORE),
                it -> List.of(
                        it.method().id().urn(),
                        it.score().map(score -> localizer.score(score.total())).orElse(it.refusal())));
    }
}
