// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.bundled;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The files that are bundled with the examples' classes. */
public final class BundledFiles {
    /** The assessment of an invented workshop. */
    public static final String KUUSAMAKI = "kuusamaki.json";

    private static final String FOLDER = "/io/github/laatupaja/examples/";

    private BundledFiles() {}

    /** {@return the text of a file by its name} */
    public static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(BundledFiles.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
