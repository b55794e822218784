// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.Statement;
import io.github.laatupaja.examples.report.RatingTexts;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import java.util.List;

/** Tables of criteria and of rating scales. */
record CriteriaTables(Localizer localizer) {
    List<TableFormat<?>> all() {
        return List.of(criteria(), leadIns(), statements(), groups(), scales(), levels());
    }

    private TableFormat<Criterion> criteria() {
        return new TableFormat<>(Criterion.class, localizer)
                .number(ProgramText.NUMBER, it -> it.id().value())
                .number(
                        ProgramText.STATEMENTS_COUNT,
                        it -> String.valueOf(it.statements().size()))
                .localizedText(ProgramText.TEXT, Criterion::text);
    }

    private TableFormat<LeadInRow> leadIns() {
        return new TableFormat<>(LeadInRow.class, localizer).localizedText(ProgramText.LEAD_IN, LeadInRow::text);
    }

    private TableFormat<Statement> statements() {
        return new TableFormat<>(Statement.class, localizer)
                .name(ProgramText.ID, it -> it.id().value())
                .localizedText(ProgramText.TEXT, Statement::text);
    }

    private TableFormat<CriterionGroup> groups() {
        return new TableFormat<>(CriterionGroup.class, localizer)
                .name(ProgramText.ID, it -> it.id().value())
                .number(
                        ProgramText.CRITERIA,
                        it -> String.valueOf(it.allCriteria().size()))
                .localizedText(ProgramText.TITLE, CriterionGroup::title);
    }

    private TableFormat<RatingScale> scales() {
        return new TableFormat<>(RatingScale.class, localizer)
                .name(ProgramText.ID, it -> it.id().value())
                .text(ProgramText.TITLE, it -> localizer.text(it.title()))
                .text(ProgramText.RATINGS, it -> new RatingTexts(it, localizer).all());
    }

    private TableFormat<RatingLevel> levels() {
        return new TableFormat<>(RatingLevel.class, localizer)
                .name(ProgramText.RATING, RatingLevel::code)
                .number(ProgramText.VALUE, it -> localizer.number(it.value()))
                .number(
                        ProgramText.BAND,
                        it -> it.band()
                                .map(band -> localizer.range(band.lowest(), band.highest()))
                                .orElse(Localizer.NONE))
                .text(ProgramText.LABEL, it -> localizer.text(it.label()));
    }
}
