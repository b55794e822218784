// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.AbsentFields;
import java.io.Serializable;
import java.util.List;

/**
 * Which headings of another model answer to parts of a framework. Immutable and thread-safe.
 *
 * @param id the short name, such as {@code efqm-2020}
 * @param title the other model's name
 * @param basis what the crosswalk rests on
 * @param note how it was drawn up and what it does not say
 * @param entries the lines, in the framework's order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Crosswalk(
        String id,
        String title,
        Basis basis,
        LocalizedText note,
        @SuppressWarnings("serial") List<CrosswalkEntry> entries) // List.copyOf is serializable
        implements Serializable {
    /** Copies the lines, and checks that nothing is null. */
    public Crosswalk {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(basis, "basis");
        requireNonNull(note, "note");
        entries = AbsentFields.copy(entries, "entries");
    }

    /** {@return id and name of the other model} */
    @Override
    public String toString() {
        return id + ": " + title;
    }
}
