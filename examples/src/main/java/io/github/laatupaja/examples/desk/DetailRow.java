// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.function.Function;

/**
 * Something that is said of a thing when it is shown alone.
 *
 * @param label what it is about
 * @param text what it is, in the language of the table
 */
record DetailRow(ProgramText label, Function<Localizer, String> text) {
    /** {@return something that is the same in every language} */
    static DetailRow of(ProgramText label, String text) {
        return new DetailRow(label, localizer -> text);
    }
}
