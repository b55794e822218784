// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as its build wrote it down. */
final class LibraryVersion {
    private static final String FILE = "library.properties";

    private LibraryVersion() {}

    static String get() {
        try (InputStream stream = LibraryVersion.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the library");
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
