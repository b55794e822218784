// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.laatupaja.basics.LocalizedText;
import java.io.Serializable;

/**
 * The title of a tier. Immutable and thread-safe.
 *
 * @param tier the tier
 * @param title the title, as published
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TierTitle(Tier tier, LocalizedText title) implements Serializable {
    /** Checks that nothing is null. */
    public TierTitle {
        requireNonNull(tier, "tier");
        requireNonNull(title, "title");
    }

    /**
     * {@return the title of a tier}
     * @param tier the tier
     * @param title the title
     */
    public static TierTitle of(Tier tier, LocalizedText title) {
        return new TierTitle(tier, title);
    }

    /** {@return the title in its original language} */
    @Override
    public String toString() {
        return title.toString();
    }
}
