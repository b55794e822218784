// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.laatupaja.basics.LocalizedText;
import java.io.Serializable;

/**
 * What the groups at one depth of a framework are called, such as element or section. Immutable and thread-safe.
 *
 * @param id the short name, such as {@code section}
 * @param title what such a group is called
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GroupLevel(String id, LocalizedText title) implements Serializable {
    /** Checks that nothing is null. */
    public GroupLevel {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
    }

    /**
     * {@return a level}
     * @param id the short name, such as {@code section}
     * @param title what such a group is called
     */
    public static GroupLevel of(String id, LocalizedText title) {
        return new GroupLevel(id, title);
    }

    /** {@return id and title} */
    @Override
    public String toString() {
        return id + ": " + title;
    }
}
