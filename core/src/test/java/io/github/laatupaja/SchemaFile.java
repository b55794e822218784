// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.internal.json.FieldTable;
import io.github.laatupaja.internal.json.JsonSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published schemas, which are generated from the field tables. {@code -Dschemas=write} writes them anew. */
public final class SchemaFile {
    private static final Path FOLDER = Path.of("../src-data/schema/documents");

    private SchemaFile() {}

    /** Checks that a committed schema is the one that its field table gives. */
    public static void assertFollows(String name, String title, FieldTable<?> table) {
        Path file = FOLDER.resolve(name + ".schema.json");
        String schema = JsonSchema.of("urn:laatupaja:schema:" + name + ":1", title, table);
        try {
            if ("write".equals(System.getProperty("schemas"))) {
                Files.writeString(file, schema);
            }
            assertThat(Files.readString(file))
                    .as("%s; the tests write it anew with -Dschemas=write", file)
                    .isEqualTo(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
