// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One of the small applications, with the Jackson jars it is given. */
record ForkedApplication(String name, String jackson) {
    private static final Path JARS = Path.of("target", "jars");

    /** {@return what it prints when everything lies on the class path} */
    String runOnClassPath() throws IOException {
        return run("-cp", ForkedTool.path(places()), mainClass());
    }

    /** {@return what it prints when everything is a module} */
    String runOnModulePath() throws IOException {
        return run(
                "-p",
                ForkedTool.path(places()),
                "--add-modules",
                "ALL-MODULE-PATH",
                "-m",
                "io.github.laatupaja.embedding/" + mainClass());
    }

    private static String run(String... arguments) throws IOException {
        List<String> all =
                new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Duser.language=tr", "-Duser.country=TR"));
        all.addAll(List.of(arguments));
        all.add("assessment.json");
        return ForkedTool.run("java", all);
    }

    private String mainClass() {
        return "io.github.laatupaja.embedding." + name;
    }

    private Stream<Path> places() {
        Stream<Path> jars = Arrays.stream(jackson.split(" +")).map(ForkedApplication::jar);
        return Stream.of(Stream.of(ForkedTool.placeOf(RoundTrip.class)), ForkedTool.LIBRARY.stream(), jars)
                .flatMap(places -> places);
    }

    /** {@return the jar of one part: annotations, or core or databind with its version, whose digit is the major} */
    private static Path jar(String part) {
        boolean isThird = part.contains("-3.");
        Path jar =
                JARS.resolve((isThird ? "tools.jackson" : "com.fasterxml.jackson") + ".core.jackson-" + part + ".jar");
        if (!Files.exists(jar)) {
            throw new IllegalArgumentException("no " + jar + ": the pom fetches no " + part);
        }
        return jar;
    }
}
