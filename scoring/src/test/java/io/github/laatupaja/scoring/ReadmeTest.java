// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.WorkshopProfile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's code, compiled and run as it stands. */
class ReadmeTest {
    @Test
    void theCodeCompilesRunsAndExplains(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("Readme.java"), program(), StandardCharsets.UTF_8);
        var criteria = CriteriaFrameworks.latest();
        Assessments.write(Assessments.blank(criteria, WorkshopProfile.empty()), folder.resolve("assessment.json"));

        String printed = run(folder);

        assertThat(printed)
                .contains("answers[0] (criterion 1): unanswered")
                .contains("Kestävien vaikutusten aikaansaaminen")
                .contains("12 kriteeriä puuttuu: ei vastausta");
    }

    private static String program() throws IOException {
        String readme = Files.readString(Path.of("../README.md"), StandardCharsets.UTF_8);
        String code = readme.substring(readme.indexOf("```java") + "```java".length());
        return """
            import io.github.laatupaja.assessment.*;
            import io.github.laatupaja.basics.*;
            import io.github.laatupaja.criteria.*;
            import io.github.laatupaja.scale.*;
            import io.github.laatupaja.score.*;
            import io.github.laatupaja.scoring.*;
            import java.nio.file.Path;
            class Readme {
                public static void main(String[] args) throws Exception {
            %s
                }
            }
            """.formatted(code.substring(0, code.indexOf("```")));
    }

    private static String run(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        "Readme.java") // compiled in memory
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    /** {@return where this test's own classes come from, module path and class path alike} */
    private static String classPath() {
        return System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
    }
}
