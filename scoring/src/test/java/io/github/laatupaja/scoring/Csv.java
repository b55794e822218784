// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small tables of the tests: a head line, commas, quotes around texts that hold no comma. */
final class Csv {
    private Csv() {}

    static List<Row> read(String resource) {
        try (InputStream stream = Csv.class.getResourceAsStream(resource)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = text.strip().lines().toList();
            String[] names = cells(lines.get(0));
            List<Row> rows = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                rows.add(row(names, cells(lines.get(i))));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static Row row(String[] names, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return new Row(row);
    }

    private static String[] cells(String line) {
        return line.replace("\"", "").split(",", -1);
    }

    /** One line of a table: its cells by the names of the head line. */
    record Row(Map<String, String> cells) {
        String get(String name) {
            String cell = cells.get(name);
            if (cell == null) {
                throw new IllegalArgumentException("no column '" + name + "' in " + cells.keySet());
            }
            return cell;
        }
    }
}
