// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
        void takesTheLongestNameThatAFileCanHave() throws IOException {
            String name = "a".repeat(250) + ".json";

            WholeFile.write(folder.resolve(name), "new");

            assertThat(names()).containsExactly(name);
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
    class WhatIsNoFile {
        @Test
        void ofALinkToNothingIsMade() throws IOException {
            Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("file.json"));

            WholeFile.write(link, "new");

            assertThat(link).isSymbolicLink();
            assertThat(folder.resolve("file.json"))
                    .content(StandardCharsets.UTF_8)
                    .isEqualTo("new");
        }

        @Test
        void isNotFollowedInACircle() throws IOException {
            Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
            Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

            assertThatExceptionOfType(FileSystemLoopException.class).isThrownBy(() -> WholeFile.write(link, "new"));
        }

        @Test
        void butAPipeIsWrittenTo() throws Exception {
            Path pipe = folder.resolve("pipe");
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
                try {
                    return Files.readString(pipe, StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });

            WholeFile.write(pipe, "new");

            assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("new");
            assertThat(Files.isRegularFile(pipe)).isFalse();
        }
    }

    @Nested
    class Failure {
        @Test
        void leavesAReadOnlyFile() throws IOException {
            Path file = Files.writeString(folder.resolve("old.json"), "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> WholeFile.write(file, "new"))
                    .withMessage(file + ": it is read-only");

            assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("old");
        }

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
