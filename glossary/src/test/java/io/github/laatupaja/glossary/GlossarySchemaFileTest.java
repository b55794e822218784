// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.internal.json.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published schema is generated from the field tables; {@code -Dschemas=write} rewrites it. */
class GlossarySchemaFileTest {
    private static final Path FILE = Path.of("../src-data/schema/documents/glossary.schema.json");

    @Test
    void followsTheFieldTable() throws IOException {
        String schema = JsonSchema.of("urn:laatupaja:schema:glossary:1", "A glossary", GlossaryJson.GLOSSARY);

        if ("write".equals(System.getProperty("schemas"))) {
            Files.writeString(FILE, schema);
        }

        assertThat(Files.readString(FILE))
                .as("%s, which the tests rewrite with -Dschemas=write", FILE)
                .isEqualTo(schema);
    }
}
