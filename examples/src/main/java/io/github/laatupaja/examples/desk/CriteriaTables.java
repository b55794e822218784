// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.Statement;
import io.github.laatupaja.examples.report.RatingTexts;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scale.Interval;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import java.util.List;

/** What tables say of criteria and of the scales of their ratings, in one language. */
record CriteriaTables(Localizer localizer, ColumnHeadings headings) {
    List<TableFormat<?>> all() {
        return List.of(criteria(), leadIns(), statements(), groups(), scales(), levels());
    }

    private TableFormat<Criterion> criteria() {
        return new TableFormat<>(
                Criterion.class,
                List.of(
                        headings.number(ProgramText.NUMBER),
                        headings.number(ProgramText.STATEMENTS_COUNT),
                        headings.text(ProgramText.TEXT)),
                it -> List.of(it.id().value(), String.valueOf(it.statements().size()), localizer.text(it.text())),
                it -> List.of(it.text()));
    }

    private TableFormat<LeadInRow> leadIns() {
        return new TableFormat<>(
                LeadInRow.class,
                headings.texts(ProgramText.LEAD_IN),
                it -> List.of(localizer.text(it.text())),
                it -> List.of(it.text()));
    }

    private TableFormat<Statement> statements() {
        return new TableFormat<>(
                Statement.class,
                List.of(headings.name(ProgramText.ID), headings.text(ProgramText.TEXT)),
                it -> List.of(it.id().value(), localizer.text(it.text())),
                it -> List.of(it.text()));
    }

    private TableFormat<CriterionGroup> groups() {
        return new TableFormat<>(
                CriterionGroup.class,
                List.of(
                        headings.name(ProgramText.ID),
                        headings.number(ProgramText.CRITERIA),
                        headings.text(ProgramText.TITLE)),
                it -> List.of(it.id().value(), String.valueOf(it.allCriteria().size()), localizer.text(it.title())),
                it -> List.of(it.title()));
    }

    private TableFormat<RatingScale> scales() {
        return new TableFormat<>(
                RatingScale.class,
                List.of(
                        headings.name(ProgramText.ID),
                        headings.text(ProgramText.TITLE),
                        headings.text(ProgramText.SCALE_RATINGS)),
                it -> List.of(
                        it.id().value(),
                        localizer.text(it.title()),
                        RatingTexts.of(it, localizer).all()));
    }

    private TableFormat<RatingLevel> levels() {
        return new TableFormat<>(
                RatingLevel.class,
                List.of(
                        headings.name(ProgramText.RATING),
                        headings.number(ProgramText.VALUE),
                        headings.number(ProgramText.BAND),
                        headings.text(ProgramText.LABEL)),
                it -> List.of(
                        it.code(),
                        localizer.number(it.value()),
                        it.band().map(this::band).orElse(ColumnHeadings.NONE),
                        localizer.text(it.label())));
    }

    private String band(Interval band) {
        return localizer.number(band.lowest()) + "–" + localizer.number(band.highest());
    }
}
