// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import io.github.laatupaja.examples.bundled.Bundled;
import io.github.laatupaja.examples.report.Words;
import java.util.List;

/** How the program is used. */
final class Help {
    private static final List<String> OPTIONS = List.of("--help", "-h");

    private Help() {}

    /** {@return whether help is asked for, whatever else is} */
    static boolean isAsked(List<String> arguments) {
        return arguments.stream().anyMatch(OPTIONS::contains);
    }

    /** {@return the whole help, and the methods that can be asked for} */
    static String of(Words words) {
        return text(words) + "\n" + Methods.discovered().list(words);
    }

    /** {@return the help's first paragraph: what may be asked for} */
    static String usage(Words words) {
        String help = text(words);
        return help.substring(0, help.indexOf("\n\n") + 1);
    }

    private static String text(Words words) {
        return Bundled.text("help." + words.language() + ".txt");
    }
}
