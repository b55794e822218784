// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.embedding;

import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.scoring.ScoringMethods;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a tool of this JDK by itself, where neither the locale nor the platform's charset is a help. */
final class ForkedTool {
    /** The library alone, without what it needs. */
    static final List<Path> LIBRARY = List.of(placeOf(CriteriaFrameworks.class), placeOf(ScoringMethods.class));

    /** Where the resources of these tests stand. */
    static final Path RESOURCES = Path.of("src", "test", "resources", "io", "github", "laatupaja", "embedding");

    private ForkedTool() {}

    /** {@return all that a tool printed, errors included} */
    static String run(String tool, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(RESOURCES.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // the tool would print that it picked them up
        Process process = builder.start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n");
    }

    /** {@return several places as the value of a path option} */
    static String path(Stream<Path> places) {
        return places.map(place -> place.toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }

    /** {@return the jar or folder that a class comes from} */
    static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
