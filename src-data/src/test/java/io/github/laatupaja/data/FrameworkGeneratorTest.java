// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkGeneratorTest {
    private static final String NAME = "io/github/laatupaja/criteria/Tyopaja2022.java";

    @Test
    void writesAClassWithEveryCriterion(@TempDir Path folder) throws IOException {
        FrameworkGenerator.main(new String[] {".", folder.toString()});

        String source = Files.readString(folder.resolve(NAME));
        for (int number = 1; number <= 51; number++) {
            assertThat(source).contains("return criterion(\"" + number + "\", ");
        }
    }

    @Test
    void leavesAnUnchangedClassUntouched(@TempDir Path folder) throws IOException {
        FrameworkGenerator.main(new String[] {".", folder.toString()});
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(folder.resolve(NAME), longAgo);

        FrameworkGenerator.main(new String[] {".", folder.toString()});

        assertThat(Files.getLastModifiedTime(folder.resolve(NAME))).isEqualTo(longAgo);
    }

    @Test
    void escapesQuotesAndBackslashes() {
        assertThat(JavaText.literal("a \"b\" \\c")).isEqualTo("\"a \\\"b\\\" \\\\c\"");
    }
}
