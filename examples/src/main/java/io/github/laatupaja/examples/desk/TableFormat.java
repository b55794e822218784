// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Standing;
import io.github.laatupaja.examples.terminal.TableColumn;
import io.github.laatupaja.examples.terminal.TextTable;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The columns of a table of things of one type. Not thread-safe.
 *
 * @param <T> the type
 */
final class TableFormat<T> {
    private final Class<T> type;
    private final Localizer localizer;
    private final List<TableColumn> columns = new ArrayList<>();
    private final List<Function<T, String>> cells = new ArrayList<>();
    private final List<Function<T, LocalizedText>> translated = new ArrayList<>();

    TableFormat(Class<T> type, Localizer localizer) {
        this.type = type;
        this.localizer = localizer;
    }

    /** Adds a column of text. */
    TableFormat<T> text(ProgramText heading, Function<T, String> cell) {
        return add(TableColumn.text(localizer.heading(heading)), cell);
    }

    /** Adds a column of text that may be translated. */
    TableFormat<T> localizedText(ProgramText heading, Function<T, LocalizedText> text) {
        translated.add(text);
        return text(heading, thing -> localizer.text(text.apply(thing)));
    }

    /** Adds a column of names, which is never wrapped. */
    TableFormat<T> name(ProgramText heading, Function<T, String> cell) {
        return add(TableColumn.name(localizer.heading(heading)), cell);
    }

    /** Adds a column of numbers, aligned to the right. */
    TableFormat<T> number(ProgramText heading, Function<T, String> cell) {
        return add(TableColumn.number(localizer.heading(heading)), cell);
    }

    /** Adds a column of numbers, aligned to the right. */
    TableFormat<T> number(LocalizedText heading, Function<T, String> cell) {
        return add(TableColumn.number(localizer.heading(heading)), cell);
    }

    private TableFormat<T> add(TableColumn column, Function<T, String> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    boolean isFor(Object thing) {
        return type.isInstance(thing);
    }

    /** {@return a table with a row for each thing; all must be of the type} */
    TextTable table(List<?> things) {
        TextTable table = new TextTable(columns);
        for (Object thing : things) {
            table.add(cells.stream().map(cell -> cell.apply(type.cast(thing))).toList());
        }
        return table;
    }

    /** {@return whether a table of the things shows an unofficial translation} */
    boolean isTranslated(List<?> things) {
        return things.stream()
                .flatMap(thing -> translated.stream().map(text -> text.apply(type.cast(thing))))
                .anyMatch(text -> text.rendering(localizer.language()).standing() == Standing.UNOFFICIAL_TRANSLATION);
    }
}
