// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

class JShellTest {
    @Test
    void showsEachThingInOneLine(@TempDir Path preferences) throws IOException {
        Files.createDirectories(preferences.resolve(".java/.userPrefs")); // or jshell would say that it made them
        Stream<Path> needed = Stream.of(JsonParser.class, JsonProperty.class).map(ForkedTool::placeOf);
        String classPath = ForkedTool.path(Stream.concat(ForkedTool.LIBRARY.stream(), needed));

        String printed = ForkedTool.run(
                "jshell",
                List.of(
                        "-J-XX:TieredStopAtLevel=1",
                        "-R-XX:TieredStopAtLevel=1",
                        "-J-Djava.util.prefs.userRoot=" + preferences,
                        "-J-Dfile.encoding=UTF-8",
                        "-R-Dfile.encoding=UTF-8",
                        "-R-Dstdout.encoding=UTF-8",
                        "-s",
                        "--class-path",
                        classPath,
                        "first-lines.jsh"));

        assertThat(printed).isEqualTo(Files.readString(ForkedTool.RESOURCES.resolve("first-lines.txt")));
    }
}
