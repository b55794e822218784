// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the rows of a reference table, split at tabs, without comments and heading. */
final class ReferenceTable {
    private ReferenceTable() {}

    static List<List<String>> lines(String name) throws IOException {
        try (InputStream stream = ReferenceTable.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .filter(fields -> !fields.contains("inflection") && !fields.contains("possessive"))
                    .toList();
        }
    }
}
