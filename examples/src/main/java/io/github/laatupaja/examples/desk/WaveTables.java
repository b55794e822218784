// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.NodeState;
import java.util.List;
import java.util.function.ToIntFunction;

/** Tables of waves. The row of a withheld section has no numbers. */
record WaveTables(Localizer localizer) {
    List<TableFormat<?>> all() {
        return List.of(summaries(), changes());
    }

    private TableFormat<SectionSummary> summaries() {
        return new TableFormat<>(SectionSummary.class, localizer)
                .text(ProgramText.WAVE, SectionSummary::wave)
                .name(ProgramText.SECTION, it -> section(it.id()))
                .number(ProgramText.WORKSHOPS, it -> it.isWithheld() ? withheld() : String.valueOf(it.workshops()))
                .number(ProgramText.MEAN, it -> localizer.number(it.mean()))
                .number(ProgramText.RATED, it -> count(it, SectionSummary::rated))
                .number(NodeState.NOT_APPLICABLE.label(), it -> count(it, SectionSummary::notApplicable))
                .number(NodeState.MISSING.label(), it -> count(it, SectionSummary::missing));
    }

    private static String count(SectionSummary section, ToIntFunction<SectionSummary> count) {
        return section.isWithheld() ? Localizer.NONE : String.valueOf(count.applyAsInt(section));
    }

    private TableFormat<SectionChange> changes() {
        return new TableFormat<>(SectionChange.class, localizer)
                .name(ProgramText.SECTION, it -> section(it.id()))
                .number(ProgramText.PAIRS, it -> it.isWithheld() ? withheld() : String.valueOf(it.pairs()))
                .number(ProgramText.BEFORE, it -> localizer.number(it.before()))
                .number(ProgramText.AFTER, it -> localizer.number(it.after()))
                .number(ProgramText.CHANGE, it -> localizer.difference(it.change()))
                .number(ProgramText.IMPROVED, it -> direction(it, 0))
                .number(ProgramText.UNCHANGED, it -> direction(it, 1))
                .number(ProgramText.WORSE, it -> direction(it, 2));
    }

    private static String direction(SectionChange change, int index) {
        return change.isWithheld()
                ? Localizer.NONE
                : String.valueOf(change.directions().get(index));
    }

    private String withheld() {
        return localizer.text(NodeState.WITHHELD.label());
    }

    private String section(String id) {
        return id.equals(SectionScores.TOTAL) ? localizer.text(ProgramText.ALL_CRITERIA) : id;
    }
}
