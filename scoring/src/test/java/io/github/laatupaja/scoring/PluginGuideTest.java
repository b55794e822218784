// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The aggregator of the plug-in guide, compiled unchanged and found on the class path and on the module path. */
class PluginGuideTest {
    private static final String USE = """
            import io.github.laatupaja.score.*;
            import io.github.laatupaja.scoring.*;
            class Use {
                public static void main(String[] args) {
                    MethodRegistry registry = ScoringMethods.discover(Use.class.getClassLoader());
                    System.out.println(registry.faults());
                    System.out.println(registry.get(MethodId.of("urn:example:aggregator:quadratic:1")));
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void isFoundOnTheClassPath() throws Exception {
        write("Quadratic.java", block("package org.example.scoring;"));
        write("META-INF/services/io.github.laatupaja.scoring.Aggregator", "org.example.scoring.Quadratic");

        run("javac", "-cp", path(), "-d", ".", "Quadratic.java");

        assertFound(run("java", "-cp", path() + File.pathSeparator + ".", "Use.java"));
    }

    @Test
    void isFoundOnTheModulePath() throws Exception {
        // in a folder of their own: newer launchers take Use.java for a part of a module that lies beside it
        write("source/Quadratic.java", block("package org.example.scoring;"));
        write("source/module-info.java", block("module org.example.scoring {"));

        run("javac", "--module-path", path(), "-d", "classes", "source/Quadratic.java", "source/module-info.java");

        String modules = path() + File.pathSeparator + "classes";
        assertFound(run("java", "--module-path", modules, "--add-modules", "org.example.scoring", "Use.java"));
    }

    private static void assertFound(String printed) {
        assertThat(printed).contains("[]").contains("aggregation=flat-urn:example:aggregator:quadratic:1");
    }

    /** {@return the code block of the guide that starts with some text} */
    private static String block(String start) throws IOException {
        String guide = Files.readString(Path.of("PLUGINS.md"), StandardCharsets.UTF_8);
        String code = guide.substring(guide.indexOf("```java\n" + start) + "```java\n".length());
        return code.substring(0, code.indexOf("```"));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("Use.java"), USE, StandardCharsets.UTF_8);
    }

    private String run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    /** {@return where the library and what it needs come from: of this test's own path what is no test's} */
    private static String path() {
        String all =
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
        return String.join(
                File.pathSeparator,
                Arrays.stream(all.split(File.pathSeparator, -1))
                        .filter(entry -> entry.matches(
                                ".*(target.classes|laatupaja-core.*|jackson-(core|annotations).*|jspecify.*)"))
                        .distinct()
                        .toList());
    }
}
