// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that the desk writes; none takes the place of another one. */
final class DeskFiles {
    private DeskFiles() {}

    /** {@return the file that was written: of the name with the first free number, as {@code score-1.svg}} */
    static Path numbered(Path folder, String name, String ending, String text) {
        for (int number = 1; ; number++) {
            try {
                return to(folder.resolve(name + "-" + number + "." + ending), text, StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException e) {
                // the next number, then
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** {@return the file that was written, at a place that the user named} */
    static Path to(Path file, String text) {
        try {
            return to(file, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path to(Path file, String text, StandardOpenOption... options) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return Files.writeString(file, text, UTF_8, options);
    }
}
