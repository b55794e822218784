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

/** A thing as the desk prints it: a table for each kind of its parts, in the order in which they come. */
final class DeskPrinter {
    private final List<TableFormat<?>> kinds;
    private final Localizer localizer;
    private final int width;
    private final StringBuilder text = new StringBuilder();
    private boolean isTranslated;

    private DeskPrinter(Localizer localizer, int width) {
        this.kinds = kinds(localizer);
        this.localizer = localizer;
        this.width = width;
    }

    private static List<TableFormat<?>> kinds(Localizer localizer) {
        ColumnHeadings headings = new ColumnHeadings(localizer);
        return Stream.of(
                        new CriteriaTables(localizer, headings).all(),
                        new AssessmentTables(localizer, headings).all(),
                        new GlossaryTables(localizer, headings).all(),
                        new MentionTables(localizer, headings).all(),
                        new ScoreTables(localizer, headings).all(),
                        new AdviceTables(localizer, headings).all(),
                        new WaveTables(localizer, headings).all())
                .<TableFormat<?>>flatMap(List::stream)
                .toList();
    }

    static String text(Object thing, Localizer localizer, int width) {
        DeskPrinter shown = new DeskPrinter(localizer, width);
        List<?> parts = readable(TableRows.of(thing), localizer);
        if (parts.isEmpty()) {
            return localizer.text(ProgramText.NONE) + "\n";
        }
        int start = 0;
        while (start < parts.size()) {
            int end = shown.endOfKind(parts, start);
            shown.add(parts.subList(start, end));
            start = end;
        }
        shown.addNote(parts.stream().anyMatch(TableNotes::isRoundedApart), ProgramText.ROUNDED);
        shown.addNote(parts.stream().anyMatch(TableNotes::isWithheld), ProgramText.NOT_SHOWN, WorkshopMean.FEWEST);
        shown.addNote(shown.isTranslated, ProgramText.TRANSLATED);
        shown.addNote(TableNotes.isInvented(thing), ProgramText.INVENTED_DATA);
        return shown.text.toString();
    }

    /** {@return the parts; findings as a report tells them} */
    private static List<?> readable(List<?> parts, Localizer localizer) {
        List<Finding> findings = parts.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
        return findings.size() == parts.size()
                ? new ReadableFindings(CriteriaFrameworks.latest(), localizer).of(findings)
                : parts;
    }

    private void addNote(boolean isDue, ProgramText note, Object... arguments) {
        if (isDue) {
            text.append('\n').append(wrapped(localizer.text(note, arguments), width));
        }
    }

    private int endOfKind(List<?> parts, int start) {
        Optional<TableFormat<?>> kind = kind(parts.get(start));
        int end = start + 1;
        while (end < parts.size() && kind(parts.get(end)).equals(kind)) {
            end++;
        }
        return end;
    }

    private void add(List<?> alike) {
        Optional<TableFormat<?>> kind = kind(alike.get(0));
        if (kind.isPresent()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(kind.get().table(alike).text(width));
            isTranslated |= kind.get().isTranslated(alike, localizer.language());
        } else {
            alike.forEach(thing -> text.append(wrapped(String.valueOf(thing), width)));
        }
    }

    /** {@return a text in lines of at most so many characters, each wrapped under where it starts, and so moved in as it was} */
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

    private Optional<TableFormat<?>> kind(Object thing) {
        for (TableFormat<?> kind : kinds) {
            if (kind.holds(thing)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
