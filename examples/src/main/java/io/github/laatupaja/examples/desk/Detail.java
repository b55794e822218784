// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Words;
import java.util.function.Function;

/**
 * Something that is said of a thing when it is shown alone.
 *
 * @param label what it is about
 * @param text what it is, in the language of the table
 */
record Detail(Phrase label, Function<Words, String> text) {
    /** {@return something that is the same in every language} */
    static Detail of(Phrase label, String text) {
        return new Detail(label, words -> text);
    }
}
