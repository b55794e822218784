// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkGeneratorTest {
    private static final String PACKAGE = "io/github/laatupaja/criteria/";

    @Test
    void writesAClassWithTheIdOfEveryCriterion(@TempDir Path folder) throws IOException {
        FrameworkGenerator.main(new String[] {".", folder.toString()});

        String source = Files.readString(folder.resolve(PACKAGE + "Tyopaja2022.java"));
        for (int number = 1; number <= 51; number++) {
            assertThat(source).contains("criterion(\"" + number + "\")");
        }
    }

    @Test
    void writesAClassWithTheTextsOfEveryCriterion(@TempDir Path folder) throws IOException {
        FrameworkGenerator.main(new String[] {".", folder.toString()});

        String source = Files.readString(folder.resolve(PACKAGE + "Tyopaja2022Criteria.java"));
        for (int number = 1; number <= 51; number++) {
            assertThat(source)
                    .contains("case \"" + number + "\" -> criterion_" + number + "();")
                    .contains("return criterion(\"" + number + "\", ");
        }
    }

    @Test
    void leavesUnchangedClassesUntouched(@TempDir Path folder) throws IOException {
        FrameworkGenerator.main(new String[] {".", folder.toString()});
        Path[] classes = classes(folder);
        FileTime longAgo = FileTime.fromMillis(0);
        for (Path written : classes) {
            Files.setLastModifiedTime(written, longAgo);
        }

        FrameworkGenerator.main(new String[] {".", folder.toString()});

        assertThat(classes)
                .hasSize(5)
                .allSatisfy(written ->
                        assertThat(Files.getLastModifiedTime(written)).isEqualTo(longAgo));
    }

    private static Path[] classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(PACKAGE))) {
            return files.toArray(Path[]::new);
        }
    }

    @Test
    void escapesQuotesAndBackslashes() {
        assertThat(JavaExpressions.literal("a \"b\" \\c")).isEqualTo("\"a \\\"b\\\" \\\\c\"");
    }
}
