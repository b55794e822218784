// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import io.github.laatupaja.data.source.DataFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generates the classes with the bundled criteria framework from the data in {@code src-data}. */
public final class FrameworkGenerator {
    private FrameworkGenerator() {}

    /**
     * Generates the classes.
     *
     * @param args the folder with the data, and the source root for the generated classes
     * @throws IOException if the data cannot be read or a class cannot be written
     */
    public static void main(String[] args) throws IOException {
        DataFiles files = DataFiles.read(Path.of(args[0]));
        Path folder = Path.of(args[1]).resolve("io/github/laatupaja/criteria");
        String name = "Tyopaja2022";
        write(folder.resolve(name + ".java"), new FrameworkWriter(files, name).javaFile());
        write(folder.resolve(name + "Criteria.java"), new CriteriaWriter(files, name + "Criteria").javaFile());
        write(folder.resolve(name + "Groups.java"), GroupWriter.javaFile(files, name + "Groups"));
        write(folder.resolve(name + "Scales.java"), new ScaleWriter(files, name + "Scales").javaFile());
        write(folder.resolve(name + "Parts.java"), new FrameworkPartsWriter(files, name + "Parts").javaFile());
    }

    /** Writes a file only if its text changed, so that an incremental build compiles nothing new. */
    static void write(Path file, String text) throws IOException {
        if (!Files.exists(file)
                || !Files.readString(file, StandardCharsets.UTF_8).equals(text)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
    }
}
