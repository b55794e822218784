// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes core's class of bundled constants from the data in {@code src-data}. */
public final class FrameworkGenerator {
    private FrameworkGenerator() {}

    /**
     * Generates the class.
     *
     * @param args the folder that holds the data, and the source root to write to
     * @throws IOException if the data cannot be read or the class cannot be written
     */
    public static void main(String[] args) throws IOException {
        DataFiles files = DataFiles.read(Path.of(args[0]));
        Path target = Path.of(args[1]).resolve("io/github/laatupaja/criteria/Tyopaja2022.java");
        write(target, new FrameworkSource(files, "Tyopaja2022").javaFile());
    }

    /** Leaves a file that is right already as it is, so that a build with nothing new compiles nothing. */
    static void write(Path file, String text) throws IOException {
        if (!Files.exists(file)
                || !Files.readString(file, StandardCharsets.UTF_8).equals(text)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
    }
}
