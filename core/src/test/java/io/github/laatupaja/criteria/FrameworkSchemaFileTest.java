// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import io.github.laatupaja.SchemaFile;
import org.junit.jupiter.api.Test;

class FrameworkSchemaFileTest {
    @Test
    void followsTheFieldTable() {
        SchemaFile.assertFollows("framework", "A framework of criteria", FrameworkJson.FRAMEWORK);
    }
}
