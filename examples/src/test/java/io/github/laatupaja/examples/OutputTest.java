// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutputTest {
    @AfterEach
    void forget() {
        System.clearProperty(Output.PROPERTY);
    }

    @Test
    void isWhereThePropertySays() {
        System.setProperty(Output.PROPERTY, "/tmp/raportti");

        assertThat(Output.folder()).isEqualTo(Path.of("/tmp/raportti"));
    }

    @Test
    void isInTheWorkingDirectoryOtherwise() {
        assertThat(Output.folder()).isEqualTo(Path.of("target", "report"));
    }

    @Test
    void isInTheWorkingDirectoryIfThePropertyIsBlank() {
        System.setProperty(Output.PROPERTY, " ");

        assertThat(Output.folder()).isEqualTo(Path.of("target", "report"));
    }
}
