// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, which the build writes into a properties file. */
final class LibraryVersion {
    private static final String FILE = "library.properties";

    /** The version of the library that is running. */
    static final String CURRENT = read();

    private LibraryVersion() {}

    private static String read() {
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
