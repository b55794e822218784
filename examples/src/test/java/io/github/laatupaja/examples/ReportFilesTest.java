// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportFilesTest {
    @AfterEach
    void forget() {
        System.clearProperty(ReportFiles.PROPERTY);
    }

    @Test
    void isWhereThePropertySays() {
        System.setProperty(ReportFiles.PROPERTY, "/tmp/raportti");

        assertThat(ReportFiles.folder()).isEqualTo(Path.of("/tmp/raportti"));
    }

    @Test
    void isInTheWorkingDirectoryOtherwise() {
        assertThat(ReportFiles.folder()).isEqualTo(Path.of("target", "report"));
    }

    @Test
    void isInTheWorkingDirectoryIfThePropertyIsBlank() {
        System.setProperty(ReportFiles.PROPERTY, " ");

        assertThat(ReportFiles.folder()).isEqualTo(Path.of("target", "report"));
    }
}
