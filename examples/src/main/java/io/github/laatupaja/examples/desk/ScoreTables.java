// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static io.github.laatupaja.examples.desk.ColumnHeadings.NONE;

import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.report.SupportedScales;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.Reason;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.scoring.ScoringMethod;
import java.util.List;

/** What tables say of scores, in one language. */
record ScoreTables(Localizer localizer, ColumnHeadings headings) {
    List<TableFormat<?>> all() {
        return List.of(scores(), nodes(), reasons(), methods(), details());
    }

    private TableFormat<Score> scores() {
        return new TableFormat<>(
                Score.class,
                headings.texts(
                        ProgramText.METHOD, ProgramText.DATE, ProgramText.SCORE, ProgramText.BOUNDS, ProgramText.RATED),
                it -> List.of(
                        it.method().urn(),
                        it.date().map(localizer::date).orElse(NONE),
                        localizer.score(it.total()),
                        bounds(it.total()),
                        rated(it.total())));
    }

    private TableFormat<ScoreNode> nodes() {
        return new TableFormat<>(
                ScoreNode.class,
                List.of(
                        headings.name(ProgramText.ID),
                        headings.number(ProgramText.SCORE),
                        headings.number(ProgramText.BOUNDS),
                        headings.number(ProgramText.RATED),
                        headings.text(ProgramText.TITLE)),
                it -> List.of(
                        it.id().map(id -> id.value()).orElse(NONE),
                        localizer.score(it),
                        bounds(it),
                        rated(it),
                        localizer.text(it.title())),
                it -> List.of(it.title()));
    }

    private TableFormat<Reason> reasons() {
        return new TableFormat<>(
                Reason.class, headings.texts(ProgramText.REASON), it -> List.of(it.text(localizer.language())));
    }

    private TableFormat<ScoringMethod> methods() {
        return new TableFormat<>(
                ScoringMethod.class,
                headings.texts(ProgramText.ID, ProgramText.METHOD, ProgramText.SCALE),
                it -> List.of(
                        it.id().urn(),
                        localizer.text(it.description().title()),
                        SupportedScales.of(it, CriteriaFrameworks.latest()).text(localizer)));
    }

    private TableFormat<DetailRow> details() {
        return new TableFormat<>(
                DetailRow.class,
                headings.texts(ProgramText.FIELD, ProgramText.TEXT),
                it -> List.of(localizer.heading(it.label()), it.text().apply(localizer)));
    }

    private String bounds(ScoreNode node) {
        return node.bounds().map(localizer::bounds).orElse(NONE);
    }

    private static String rated(ScoreNode node) {
        return node.coverage().rated() + "/" + node.coverage().asked();
    }
}
