// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static java.util.stream.Collectors.joining;

import io.github.laatupaja.score.ExactNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table as comma-separated values (RFC 4180). Not thread-safe. */
final class CsvTable {
    private static final int DECIMALS = 6;
    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    private final StringBuilder text = new StringBuilder();

    CsvTable(List<String> columns) {
        addRow(columns);
    }

    void addRow(List<String> cells) {
        text.append(cells.stream().map(CsvTable::quoted).collect(joining(","))).append("\r\n");
    }

    /** {@return a number with a decimal point; empty if there is none} */
    static String number(Optional<ExactNumber> number) {
        return number.map(it -> it.rounded(DECIMALS).toPlainString()).orElse("");
    }

    private static String quoted(String cell) {
        return SPECIAL.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
