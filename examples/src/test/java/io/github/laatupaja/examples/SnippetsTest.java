// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in the Javadoc of the published modules and in the plug-in guide, compiled unchanged. */
class SnippetsTest {
    private static final List<String> MODULES = List.of("core", "glossary", "scoring", "scoring/kit");
    private static final Pattern SNIPPET = Pattern.compile("<pre>\\{@code\n(.*?)\\}</pre>", Pattern.DOTALL);
    private static final Path GUIDE = Path.of("..", "scoring", "PLUGINS.md");
    private static final Pattern CODE_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final String IMPORTS = """
            import io.github.laatupaja.assessment.*;
            import io.github.laatupaja.basics.*;
            import io.github.laatupaja.criteria.*;
            import io.github.laatupaja.scale.*;
            import io.github.laatupaja.glossary.*;
            import io.github.laatupaja.glossary.export.*;
            import io.github.laatupaja.glossary.inflection.*;
            import io.github.laatupaja.glossary.link.*;
            import io.github.laatupaja.glossary.mention.*;
            import io.github.laatupaja.scale.*;
            import io.github.laatupaja.score.*;
            import io.github.laatupaja.scoring.*;
            import io.github.laatupaja.scoring.advice.*;
            import io.github.laatupaja.scoring.kit.*;
            import io.github.laatupaja.scoring.normalisation.*;
            import io.github.laatupaja.scoring.chart.*;
            import java.math.BigDecimal;
            import java.nio.file.Path;
            import java.util.*;
            """;

    /** What a reader takes for granted, under the names that the texts use. */
    private static final String GIVEN = """
            abstract class Given {
                CriteriaFramework criteria, framework;
                Assessment assessment;
                Score score, first, second, lastYear, thisYear;
                ExactNumber total;
                Map<String, BigDecimal> years;
                List<byte[]> table;
                double sum;
                abstract MethodId id();
                abstract int answered(Assessment assessment);
            }
            class Quadratic implements Aggregator {
                public MethodId id() { return null; }
                public double aggregate(double[] values, double[] weights) { return 0; }
            }
            class MyAggregator extends Quadratic {}
            abstract class DeadlineCode implements MessageCode {}
            """;

    @TempDir
    private Path folder;

    @Test
    void compilesAsItStands() throws IOException {
        List<String> snippets = snippets();

        List<Path> files = new ArrayList<>(List.of(written("Given", GIVEN)));
        for (int i = 0; i < snippets.size(); i++) {
            files.add(written("Snippet" + i, wrapped("Snippet" + i, snippets.get(i))));
        }

        assertThat(snippets).hasSizeGreaterThan(15);
        assertThat(complaints(files)).isEmpty();
    }

    /** {@return all code except whole files, a class in its package and a module, which scoring's tests compile and run} */
    private static List<String> snippets() throws IOException {
        List<String> snippets = new ArrayList<>(matches(CODE_BLOCK, GUIDE));
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    matches(SNIPPET, file).forEach(code -> snippets.add(withoutStars(code)));
                }
            }
        }
        snippets.removeIf(code -> code.startsWith("module ") || code.startsWith("package "));
        return snippets;
    }

    private static List<String> matches(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file, StandardCharsets.UTF_8))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String withoutStars(String code) {
        return code.replaceAll("(?m)^ *\\* ?", "");
    }

    private static String wrapped(String name, String code) {
        String type = code.startsWith("return ") ? "Score" : "void";
        String member = code.startsWith("public ") ? code : type + " snippet() throws Exception {\n" + code + "}\n";
        return "abstract class " + name + " extends Given {\n" + member + "}\n";
    }

    private Path written(String name, String code) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), IMPORTS + code, StandardCharsets.UTF_8);
    }

    private String complaints(List<Path> files) throws IOException {
        StringWriter complaints = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-proc:none", "-d", folder.toString());
            compiler.getTask(complaints, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        return complaints.toString();
    }
}
