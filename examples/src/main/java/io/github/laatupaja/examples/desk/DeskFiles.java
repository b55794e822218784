// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files in UTF-8, and the folders that they are in. */
final class DeskFiles {
    private DeskFiles() {}

    /** {@return a new file with the first free number in its name, as {@code picture-1.svg}} */
    static Path writeNumbered(Path folder, String name, String extension, String text) {
        for (int number = 1; ; number++) {
            try {
                return write(
                        folder.resolve(name + "-" + number + "." + extension), text, StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException e) {
                // tries the next number
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** {@return the file, whose earlier content is replaced} */
    static Path write(Path file, String text) {
        try {
            return write(file, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String text, StandardOpenOption... options) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return Files.writeString(file, text, UTF_8, options);
    }
}
