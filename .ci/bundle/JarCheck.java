// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks into the jars of one artifact. */
final class JarCheck {
    private static final Map<String, List<String>> HELD = Map.of(
            ".jar", List.of("META-INF/LICENSE", "META-INF/NOTICE", "module-info.class"),
            "-sources.jar", List.of("module-info.java"),
            "-javadoc.jar", List.of("index.html", "element-list"));

    private JarCheck() {}

    /** {@return what the jar with a suffix lacks, or has too much of, in words} */
    static List<String> findings(Published published, String suffix, byte[] jar) throws IOException {
        Set<String> files = Zip.files(jar).keySet();
        Stream<String> missing =
                HELD.get(suffix).stream().filter(name -> !files.contains(name)).map(name -> "holds no " + name);
        int limit = published.kilobytes() * 1000;
        Stream<String> size = suffix.equals(".jar") && jar.length > limit
                ? Stream.of("has %d bytes, expected at most %d".formatted(jar.length, limit))
                : Stream.of();
        return Stream.concat(missing, size).toList();
    }
}
