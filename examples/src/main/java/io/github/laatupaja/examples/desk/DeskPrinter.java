// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.report.ReadableFindings;
import io.github.laatupaja.examples.terminal.TerminalLines;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints a thing as tables, one for each run of rows of the same type. */
final class DeskPrinter {
    private final List<TableFormat<?>> formats;
    private final Localizer localizer;
    private final int width;
    private final StringBuilder text = new StringBuilder();
    private boolean isTranslated;

    private DeskPrinter(Localizer localizer, int width) {
        this.formats = formats(localizer);
        this.localizer = localizer;
        this.width = width;
    }

    private static List<TableFormat<?>> formats(Localizer localizer) {
        return Stream.of(
                        new CriteriaTables(localizer).all(),
                        new AssessmentTables(localizer).all(),
                        new GlossaryTables(localizer).all(),
                        new MentionTables(localizer).all(),
                        new ScoreTables(localizer).all(),
                        new AdviceTables(localizer).all(),
                        new WaveTables(localizer).all())
                .<TableFormat<?>>flatMap(List::stream)
                .toList();
    }

    /** {@return the tables of a thing, and the notes below them, in lines of at most a number of characters} */
    static String text(Object thing, Localizer localizer, int width) {
        DeskPrinter printer = new DeskPrinter(localizer, width);
        List<?> rows = printer.readable(new TableRows(localizer).of(thing));
        if (rows.isEmpty()) {
            return localizer.text(ProgramText.NONE) + "\n";
        }
        int start = 0;
        while (start < rows.size()) {
            int end = printer.endOfRun(rows, start);
            printer.add(rows.subList(start, end));
            start = end;
        }
        printer.addNote(rows.stream().anyMatch(TableNotes::isRoundedApart), ProgramText.CHANGE_ROUNDED);
        printer.addNote(
                rows.stream().anyMatch(TableNotes::isWithheld), ProgramText.TOO_FEW_WORKSHOPS, WorkshopMean.FEWEST);
        printer.addNote(printer.isTranslated, ProgramText.TEXTS_TRANSLATED);
        printer.addNote(TableNotes.isInvented(thing), ProgramText.INVENTED_DATA);
        return printer.text.toString();
    }

    /** {@return the rows; if all are findings, as a report shows them} */
    private List<?> readable(List<?> rows) {
        List<Finding> findings = rows.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
        return findings.size() == rows.size()
                ? new ReadableFindings(CriteriaFrameworks.latest(), localizer).of(findings)
                : rows;
    }

    private int endOfRun(List<?> rows, int start) {
        Optional<TableFormat<?>> format = format(rows.get(start));
        int end = start + 1;
        while (end < rows.size() && format(rows.get(end)).equals(format)) {
            end++;
        }
        return end;
    }

    private void add(List<?> run) {
        Optional<TableFormat<?>> format = format(run.get(0));
        if (format.isPresent()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(format.get().table(run).text(width));
            isTranslated |= format.get().isTranslated(run);
        } else {
            run.forEach(thing -> text.append(wrapped(String.valueOf(thing), width)));
        }
    }

    private void addNote(boolean isNeeded, ProgramText note, Object... arguments) {
        if (isNeeded) {
            text.append('\n').append(wrapped(localizer.text(note, arguments), width));
        }
    }

    private Optional<TableFormat<?>> format(Object thing) {
        for (TableFormat<?> format : formats) {
            if (format.isFor(thing)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** {@return a text in lines of at most a number of characters; a line that is wrapped keeps its indent} */
    static String wrapped(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.lines().toList()) {
            String indent = " ".repeat(line.length() - line.stripLeading().length());
            for (String part : TerminalLines.cut(line, Math.max(1, width - indent.length()))) {
                wrapped.append(indent).append(part).append('\n');
            }
        }
        return wrapped.toString();
    }
}
