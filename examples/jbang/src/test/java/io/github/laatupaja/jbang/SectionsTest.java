// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.jbang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionsTest {
    private static final Path SCRIPT = Path.of("Sections.java");
    private static final Path ASSESSMENT = Path.of("../src/main/resources/io/github/laatupaja/examples/kuusamaki.json")
            .toAbsolutePath();

    @Test
    void namesTheVersionThatIsBuilt() throws IOException {
        String version = Objects.requireNonNull(System.getProperty("laatupaja.version"));

        assertThat(Files.readAllLines(SCRIPT, UTF_8))
                .filteredOn(line -> line.startsWith("//DEPS io.github.laatupaja"))
                .hasSize(2)
                .allMatch(line -> line.endsWith(":" + version));
    }

    @Test
    void printsWhatEachSectionComesTo(@TempDir Path cache) throws IOException, InterruptedException {
        String command = printed(jbang(), cache);

        assertThat(printed(List.of("sh", "-c", command), cache)).isEqualTo("""
                2.15 of 3.00 (47 of 49 criteria rated)
                suunta-1: 2.13 of 3.00 (8 of 8 criteria rated)
                suunta-2: 1.86 of 3.00 (7 of 7 criteria rated)
                toiminta-1: 2.38 of 3.00 (8 of 9 criteria rated)
                toiminta-2: 2.50 of 3.00 (10 of 11 criteria rated)
                toiminta-3: 2.22 of 3.00 (9 of 9 criteria rated)
                seuranta-1: 1.40 of 3.00 (5 of 5 criteria rated)
                criterion 29 speaks of personal coaching (en)
                """);
    }

    /** {@return JBang without its shell script: it compiles, and prints the command that the shell is to run} */
    private static List<String> jbang() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // what is not ours comes from where Maven keeps it, and is only read there
                "-Dmaven.repo.local.tail=" + System.getProperty("laatupaja.third-parties"),
                "-Dmaven.repo.local.tail.ignoreAvailability=true",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.jbang.Main",
                "--quiet",
                "--offline",
                "run",
                SCRIPT.toString(),
                ASSESSMENT.toString());
    }

    private static String printed(List<String> command, Path cache) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JBANG_DIR", cache.toString());
        builder.environment()
                .put(
                        "JBANG_REPO",
                        Path.of("target", "repository").toAbsolutePath().toString());
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return printed;
    }
}
