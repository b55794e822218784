// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Frameworks of somebody else's, as JSON. */
public final class ForeignFrameworks {
    private ForeignFrameworks() {}

    /** {@return a made-up one with areas, criteria and sub-criteria, and a scale of bands, in English} */
    public static String cafLike() {
        return text("caf-like.json");
    }

    /** {@return a made-up one with business functions, practices, maturity levels and streams, and weights} */
    public static String sammLike() {
        return text("samm-like.json");
    }

    private static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(ForeignFrameworks.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
