// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.laatupaja.basics.LocalizedText;
import java.io.Serializable;

/**
 * Something that a workshop has or has not, on which criteria may rest. Immutable and thread-safe.
 *
 * @param id the id
 * @param title what it is called
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Feature(FeatureId id, LocalizedText title) implements Serializable {
    /** Checks that nothing is null. */
    public Feature {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
    }

    /**
     * {@return a feature}
     * @param id the id
     * @param title what it is called
     */
    public static Feature of(FeatureId id, LocalizedText title) {
        return new Feature(id, title);
    }

    /** {@return id and title} */
    @Override
    public String toString() {
        return id + ": " + title;
    }
}
