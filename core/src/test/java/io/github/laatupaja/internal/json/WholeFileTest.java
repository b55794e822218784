// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Nested
    class Write {
        @Test
        void makesAFileOfUtf8() throws IOException {
            Path file = folder.resolve("new.json");

            WholeFile.write(file, "Työpaja €\n");

            assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("Työpaja €\n");
            assertThat(names()).containsExactly("new.json");
        }

        @Test
        void replacesAFile() throws IOException {
            Path file = Files.writeString(folder.resolve("old.json"), "a much longer old text");

            WholeFile.write(file, "new");

            assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("new");
            assertThat(names()).containsExactly("old.json");
        }

        @Test
        void keepsALinkALink() throws IOException {
            Path file = Files.writeString(folder.resolve("file.json"), "old");
            Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("file.json"));

            WholeFile.write(link, "new");

            assertThat(link).isSymbolicLink();
            assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("new");
            assertThat(names()).containsExactly("file.json", "link.json");
        }
    }

    @Nested
    class Failure {
        @Test
        void leavesTheOldFileWhenTheTextIsNone() throws IOException {
            Path file = Files.writeString(folder.resolve("old.json"), "old");

            assertThatIOException().isThrownBy(() -> WholeFile.write(file, "a lone surrogate: \ud83d"));

            assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("old");
            assertThat(names()).containsExactly("old.json");
        }

        @Test
        void leavesNothingWhereTheFolderIsMissing() throws IOException {
            assertThatIOException().isThrownBy(() -> WholeFile.write(folder.resolve("missing/a.json"), "new"));

            assertThat(names()).isEmpty();
        }

        // a folder without write permission would do, but not for a superuser, as which builds often run
        @Test
        void leavesNothingWhereTheFolderIsAFile() throws IOException {
            Path file = Files.writeString(folder.resolve("file"), "old");

            assertThatIOException().isThrownBy(() -> WholeFile.write(file.resolve("a.json"), "new"));

            assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("old");
        }

        @Test
        void leavesAFolderThatStandsWhereTheFileShould() throws IOException {
            Path target = Files.createDirectory(folder.resolve("target"));

            assertThatIOException().isThrownBy(() -> WholeFile.write(target, "new"));

            assertThat(target).isDirectory();
            assertThat(names()).containsExactly("target");
        }
    }

    @Test
    void keepsWhoMayReadTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("private.json"), "old", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        WholeFile.write(file, "new");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
