// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.inflection;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A form of a label. Immutable and thread-safe.
 *
 * @param text the form, as {@code sosiaalisissa vahvistamisissaan}
 * @param number whether it speaks of one or many
 * @param grammaticalCase its case
 * @param possessor whose it is, where a possessive suffix says so
 */
public record InflectedForm(
        String text, GrammaticalNumber number, GrammaticalCase grammaticalCase, Optional<Possessor> possessor) {

    /** Checks that nothing is null. */
    public InflectedForm {
        requireNonNull(text, "text");
        requireNonNull(number, "number");
        requireNonNull(grammaticalCase, "grammaticalCase");
        requireNonNull(possessor, "possessor");
    }

    /** {@return whether the form has a possessive suffix that it could do without, as all but a comitative could} */
    public boolean isPossessive() {
        return possessor.isPresent() && grammaticalCase != GrammaticalCase.COMITATIVE;
    }

    /** {@return the text of the form} */
    @Override
    public String toString() {
        return text;
    }
}
