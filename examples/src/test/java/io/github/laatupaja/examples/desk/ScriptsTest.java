// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.examples.bundled.BundledFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
    private static final int LONGEST = 40;
    private static final int MANY = 30;

    /** Each script has a folder of its own in it. */
    @TempDir
    static Path folders;

    private static final Map<String, String> PRINTED = new HashMap<>();

    /** JShell takes seconds to start, so each script runs once. */
    @BeforeAll
    static void runScripts() throws IOException, InterruptedException {
        for (String name : List.of("first-look", "weakest", "waves")) {
            PRINTED.put(name, ForkedJShell.run(folder(name), script(name)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-look", "weakest", "waves"})
    void printWhatTheyDid(String name) throws IOException {
        assertThat(PRINTED.get(name)).isEqualTo(expected(name + ".txt"));
        assertThat(Files.readAllLines(script(name), UTF_8)).hasSizeLessThanOrEqualTo(LONGEST);
    }

    @Test
    void ofTwoWavesWriteFilesThatAgreeWithWhatTheyShow() throws IOException {
        Path folder = folder("waves");

        assertThat(folder.resolve("picture-1.svg"))
                .content(UTF_8)
                .startsWith("<svg ")
                .contains("Means by section, 40 workshops assessed in both waves. Invented data.");
        assertThat(folder.resolve("change.csv"))
                .content(UTF_8)
                .isEqualTo(expected("change.csv").replace("\n", "\r\n"));
        assertThat(Files.readAllLines(folder.resolve("scores-2023.csv"), UTF_8)).hasSize(1 + 40 * 7);
    }

    /** Every line of the help that is no heading and no command of JShell's own, as it is typed. */
    @Test
    void runEveryLineOfTheHelp() throws IOException, InterruptedException {
        Path folder = folder("help");
        Files.writeString(folder.resolve("assessment.json"), BundledFiles.text(BundledFiles.KUUSAMAKI));
        List<String> lines = BundledFiles.text("desk.txt")
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split(" {2,}", -1)[0])
                .toList();
        Path script = Files.writeString(
                folder.resolve("help.jsh"),
                lines.stream().map(this::located).collect(Collectors.joining("\n", "", "\n")));

        String printed = ForkedJShell.run(folder, script);

        assertThat(lines).hasSizeGreaterThan(MANY);
        assertThat(printed.lines()).noneMatch(line -> line.startsWith("|"));
        assertThat(printed).contains("yhteisöllisyys", "answers[23].state", "picture-3.svg\n", "first.csv\n");
        assertThat(folder.resolve("mine.svg")).exists();
    }

    @Test
    void areNamedByTheHelp() throws IOException {
        try (var files = Files.list(ForkedJShell.SCRIPTS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".jsh") && !name.equals("start.jsh")))
                    .allMatch(name -> BundledFiles.text("desk.txt").contains("/open examples/jshell/" + name));
        }
    }

    private static Path folder(String name) throws IOException {
        return Files.createDirectories(folders.resolve(name));
    }

    private static Path script(String name) {
        return ForkedJShell.SCRIPTS.resolve(name + ".jsh");
    }

    /** {@return a line that runs in another folder than the repository's} */
    private String located(String line) {
        return line.replace(
                "examples/jshell", ForkedJShell.SCRIPTS.toAbsolutePath().toString());
    }

    private static String expected(String name) throws IOException {
        try (var stream = Objects.requireNonNull(ScriptsTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
