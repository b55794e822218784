// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.laatupaja.basics.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** How the program is used. */
final class Help {
    private Help() {}

    /** {@return the whole help in one of the program's languages} */
    static String of(Language language) {
        String name = "help." + language + ".txt";
        try (InputStream stream = Objects.requireNonNull(Help.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the help's first paragraph: what may be asked for} */
    static String usage(Language language) {
        String help = of(language);
        return help.substring(0, help.indexOf("\n\n") + 1);
    }
}
