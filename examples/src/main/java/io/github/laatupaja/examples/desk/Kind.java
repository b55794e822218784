// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.terminal.Column;
import io.github.laatupaja.examples.terminal.Table;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of thing that tables show.
 *
 * @param type its class
 * @param columns what a table says of it
 * @param row the texts for one thing, one for each column
 */
record Kind<T>(Class<T> type, List<Column> columns, Function<T, List<String>> row) {
    boolean holds(Object thing) {
        return type.isInstance(thing);
    }

    /** {@return a table with a row for each thing, all of them of this kind} */
    Table table(List<?> things) {
        Table table = new Table(columns);
        things.forEach(thing -> table.add(row.apply(type.cast(thing))));
        return table;
    }
}
