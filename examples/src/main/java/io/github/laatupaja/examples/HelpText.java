// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import io.github.laatupaja.examples.bundled.BundledFiles;
import io.github.laatupaja.examples.text.Localizer;
import java.util.List;

/** The help of the program. */
final class HelpText {
    private static final List<String> OPTIONS = List.of("--help", "-h");

    private HelpText() {}

    /** {@return whether the arguments ask for help, whatever else they are} */
    static boolean isAsked(List<String> arguments) {
        return arguments.stream().anyMatch(OPTIONS::contains);
    }

    /** {@return the whole help, with a list of the available methods} */
    static String of(Localizer localizer) {
        return text(localizer) + "\n" + NamedMethods.discovered().list(localizer);
    }

    /** {@return the first paragraph of the help: the usage} */
    static String usage(Localizer localizer) {
        String help = text(localizer);
        return help.substring(0, help.indexOf("\n\n") + 1);
    }

    private static String text(Localizer localizer) {
        return BundledFiles.text("help." + localizer.language() + ".txt");
    }
}
