// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Standing;
import io.github.laatupaja.examples.terminal.TableColumn;
import io.github.laatupaja.examples.terminal.TextTable;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of thing that tables show.
 *
 * @param type its class
 * @param columns what a table says of it
 * @param row the texts for one thing, one for each column
 * @param wordings the source's texts among them, which may be translated
 */
record TableFormat<T>(
        Class<T> type,
        List<TableColumn> columns,
        Function<T, List<String>> row,
        Function<T, List<LocalizedText>> wordings) {
    TableFormat(Class<T> type, List<TableColumn> columns, Function<T, List<String>> row) {
        this(type, columns, row, thing -> List.of());
    }

    boolean holds(Object thing) {
        return type.isInstance(thing);
    }

    /** {@return a table with a row for each thing, all of them of this kind} */
    TextTable table(List<?> things) {
        TextTable table = new TextTable(columns);
        things.forEach(thing -> table.add(row.apply(type.cast(thing))));
        return table;
    }

    /** {@return whether one of the things is worded in an unofficial translation} */
    boolean isTranslated(List<?> things, Language language) {
        return things.stream()
                .flatMap(thing -> wordings.apply(type.cast(thing)).stream())
                .anyMatch(text -> text.rendering(language).standing() == Standing.UNOFFICIAL_TRANSLATION);
    }
}
