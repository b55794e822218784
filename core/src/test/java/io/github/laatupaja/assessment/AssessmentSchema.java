// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The schema of assessments as it lies in the jar. */
final class AssessmentSchema {
    private static final Schema SCHEMA = read();

    private AssessmentSchema() {}

    static List<Error> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static Schema read() {
        try (InputStream stream = Assessments.class.getResourceAsStream("assessment.schema.json")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
