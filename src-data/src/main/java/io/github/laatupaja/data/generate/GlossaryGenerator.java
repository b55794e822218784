// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import io.github.laatupaja.data.source.DataFiles;
import java.io.IOException;
import java.nio.file.Path;

/** Generates the class with the bundled glossary from the data in {@code src-data}. */
public final class GlossaryGenerator {
    private GlossaryGenerator() {}

    /**
     * Generates the class.
     *
     * @param args the folder with the data, and the source root for the generated class
     * @throws IOException if the data cannot be read or the class cannot be written
     */
    public static void main(String[] args) throws IOException {
        DataFiles files = DataFiles.read(Path.of(args[0]));
        Path target = Path.of(args[1]).resolve("io/github/laatupaja/glossary/Tyopaja2022.java");
        FrameworkGenerator.write(target, new GlossaryWriter(files, "Tyopaja2022").javaFile());
    }
}
