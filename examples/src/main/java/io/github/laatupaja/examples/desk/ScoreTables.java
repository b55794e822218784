// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.report.LabelledText;
import io.github.laatupaja.examples.report.SupportedScales;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.Reason;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.scoring.ScoringMethod;
import java.util.List;

/** Tables of scores and of scoring methods. */
record ScoreTables(Localizer localizer) {
    List<TableFormat<?>> all() {
        return List.of(scores(), nodes(), reasons(), methods(), properties());
    }

    private TableFormat<Score> scores() {
        return new TableFormat<>(Score.class, localizer)
                .text(ProgramText.METHOD, it -> it.method().urn())
                .text(ProgramText.DATE, it -> localizer.date(it.date()))
                .text(ProgramText.SCORE, it -> localizer.score(it.total()))
                .text(ProgramText.BOUNDS, it -> localizer.bounds(it.total()))
                .text(ProgramText.RATED, it -> localizer.rated(it.total()));
    }

    private TableFormat<ScoreNode> nodes() {
        return new TableFormat<>(ScoreNode.class, localizer)
                .name(ProgramText.ID, it -> it.id().map(id -> id.value()).orElse(Localizer.NONE))
                .number(ProgramText.SCORE, localizer::score)
                .number(ProgramText.BOUNDS, localizer::bounds)
                .number(ProgramText.RATED, localizer::rated)
                .localizedText(ProgramText.TITLE, ScoreNode::title);
    }

    private TableFormat<Reason> reasons() {
        return new TableFormat<>(Reason.class, localizer).text(ProgramText.REASON, it -> it.text(localizer.language()));
    }

    private TableFormat<ScoringMethod> methods() {
        return new TableFormat<>(ScoringMethod.class, localizer)
                .text(ProgramText.ID, it -> it.id().urn())
                .text(ProgramText.METHOD, it -> localizer.text(it.description().title()))
                .text(
                        ProgramText.SCALE,
                        it -> SupportedScales.of(it, CriteriaFrameworks.latest())
                                .text(localizer));
    }

    private TableFormat<LabelledText> properties() {
        return new TableFormat<>(LabelledText.class, localizer)
                .text(ProgramText.FIELD, LabelledText::label)
                .text(ProgramText.TEXT, LabelledText::text);
    }
}
