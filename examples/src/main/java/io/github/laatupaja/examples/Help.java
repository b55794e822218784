// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.examples.bundled.Bundled;

/** How the program is used. */
final class Help {
    private Help() {}

    /** {@return the whole help in one of the program's languages} */
    static String of(Language language) {
        return Bundled.text("help." + language + ".txt");
    }

    /** {@return the help's first paragraph: what may be asked for} */
    static String usage(Language language) {
        String help = of(language);
        return help.substring(0, help.indexOf("\n\n") + 1);
    }
}
