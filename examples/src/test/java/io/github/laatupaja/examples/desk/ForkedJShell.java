// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.score.Score;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;

/** JShell as {@code Start} opens it, in a folder of its own. */
final class ForkedJShell {
    static final Path SCRIPTS = Path.of("jshell");

    private static final String CLASS_PATH = Stream.of(
                    Desk.class,
                    CriteriaFramework.class,
                    Score.class,
                    Glossary.class,
                    JsonParser.class,
                    JsonProperty.class)
            .map(ForkedJShell::placeOf)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));

    private ForkedJShell() {}

    /** {@return what a script prints, with the folder's name left out and line feeds alone} */
    static String run(Path folder, Path script) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve(".java/.userPrefs")); // or jshell tells that it made them
        Path exit = Files.writeString(folder.resolve("exit.jsh"), "/exit\n");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jshell").toString(),
                "-J-XX:TieredStopAtLevel=1", // short runs: the second compiler would only cost time
                "-R-XX:TieredStopAtLevel=1",
                "-J-Djava.util.prefs.userRoot=" + folder,
                "-J-Dfile.encoding=UTF-8",
                "-R-Dfile.encoding=UTF-8",
                "-R-Dstdout.encoding=UTF-8",
                "-R-Dlaatupaja.columns=80",
                "-R-Dlaatupaja.folder=" + folder,
                "--class-path",
                CLASS_PATH,
                "--startup",
                SCRIPTS.resolve("start.jsh").toAbsolutePath().toString(),
                script.toAbsolutePath().toString(),
                exit.toString()));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return printed.replace("\r\n", "\n").replace(folder + File.separator, "");
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
