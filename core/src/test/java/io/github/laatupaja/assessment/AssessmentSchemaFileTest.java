// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.SchemaFile;
import org.junit.jupiter.api.Test;

class AssessmentSchemaFileTest {
    @Test
    void followsTheFieldTable() {
        SchemaFile.assertFollows("assessment", "An assessment", AssessmentJson.ASSESSMENT);
    }
}
