// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The code of the plug-in guide, compiled unchanged. */
final class PluginGuideCode {
    private static final Path GUIDE = Path.of("../PLUGINS.md");

    private static final String METHOD = """
            package org.example.scoring;

            import io.github.laatupaja.assessment.*;
            import io.github.laatupaja.basics.*;
            import io.github.laatupaja.criteria.*;
            import io.github.laatupaja.scale.*;
            import io.github.laatupaja.score.*;
            import io.github.laatupaja.scoring.*;

            public final class Answered implements ScoringMethod {
                public MethodId id() {
                    return MethodId.of("urn:example:method:answered:1");
                }

            %s
            }
            """;

    private PluginGuideCode() {}

    /** {@return the aggregator of the guide} */
    static Object quadratic() {
        return made("Quadratic", block("package org.example.scoring;"));
    }

    /** {@return the scoring method of the guide, which leaves its id to the reader} */
    static Object answered() {
        return made("Answered", METHOD.formatted(block("public PreparedMethod prepare(")));
    }

    private static String block(String start) {
        try {
            String guide = Files.readString(GUIDE, StandardCharsets.UTF_8);
            String code = guide.substring(guide.indexOf("```java\n" + start) + "```java\n".length());
            return code.substring(0, code.indexOf("```"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object made(String name, String code) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "plugin-guide", name));
            Path source = Files.writeString(folder.resolve(name + ".java"), code, StandardCharsets.UTF_8);
            compile(source, folder);
            return load("org.example.scoring." + name, folder);
        } catch (IOException | InterruptedException | ReflectiveOperationException e) {
            throw new IllegalStateException(name + " of the plug-in guide does not compile or load", e);
        }
    }

    private static void compile(Path source, Path folder) throws IOException, InterruptedException {
        String path =
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
        Process compiler = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-proc:none",
                        "-cp",
                        path,
                        "-d",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (compiler.waitFor() != 0) {
            throw new IllegalStateException(printed);
        }
    }

    private static Object load(String type, Path folder) throws MalformedURLException, ReflectiveOperationException {
        URL[] urls = {folder.toUri().toURL()};
        // not closed, because the loaded classes are used until the tests end
        URLClassLoader loader = new URLClassLoader(urls, PluginGuideCode.class.getClassLoader());
        return loader.loadClass(type).getDeclaredConstructor().newInstance();
    }
}
