// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.NodeState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What tables say of waves, in one language; nothing of sections that are not shown. */
record WaveTables(Localizer localizer, ColumnHeadings headings, Signed signed) {
    WaveTables(Localizer localizer, ColumnHeadings headings) {
        this(localizer, headings, new Signed(localizer.language()));
    }

    List<TableFormat<?>> all() {
        return List.of(summaries(), changes());
    }

    private TableFormat<SectionSummary> summaries() {
        return new TableFormat<>(
                SectionSummary.class,
                List.of(
                        headings.text(ProgramText.WAVE),
                        headings.name(ProgramText.SECTION),
                        headings.number(ProgramText.WORKSHOPS),
                        headings.number(ProgramText.MEAN),
                        headings.number(ProgramText.RATED),
                        headings.number(NodeState.NOT_APPLICABLE.label()),
                        headings.number(NodeState.MISSING.label())),
                it -> it.isWithheld()
                        ? withheld(List.of(it.wave(), section(it.id())), 4)
                        : List.of(
                                it.wave(),
                                section(it.id()),
                                String.valueOf(it.workshops()),
                                number(it.mean()),
                                String.valueOf(it.rated()),
                                String.valueOf(it.notApplicable()),
                                String.valueOf(it.missing())));
    }

    private TableFormat<SectionChange> changes() {
        return new TableFormat<>(
                SectionChange.class,
                List.of(
                        headings.name(ProgramText.SECTION),
                        headings.number(ProgramText.PAIRS),
                        headings.number(ProgramText.BEFORE),
                        headings.number(ProgramText.AFTER),
                        headings.number(ProgramText.CHANGE),
                        headings.number(ProgramText.IMPROVED),
                        headings.number(ProgramText.SAME),
                        headings.number(ProgramText.WORSE)),
                it -> it.isWithheld() ? withheld(List.of(section(it.id())), 6) : row(it));
    }

    private List<String> row(SectionChange change) {
        List<String> row = new ArrayList<>(List.of(
                section(change.id()),
                String.valueOf(change.pairs()),
                number(change.before()),
                number(change.after()),
                signed.text(change.change())));
        change.directions().forEach(count -> row.add(String.valueOf(count)));
        return row;
    }

    /** {@return the row of what is not shown: not even of how many it is} */
    private List<String> withheld(List<String> names, int others) {
        List<String> row = new ArrayList<>(names);
        row.add(localizer.text(NodeState.WITHHELD.label()));
        row.addAll(Collections.nCopies(others, ColumnHeadings.NONE));
        return row;
    }

    private String section(String id) {
        return id.equals(SectionScores.WHOLE) ? localizer.text(ProgramText.WHOLE) : id;
    }

    private String number(Optional<ExactNumber> number) {
        return number.map(it -> it.text(localizer.language(), Signed.DECIMALS)).orElse(ColumnHeadings.NONE);
    }
}
