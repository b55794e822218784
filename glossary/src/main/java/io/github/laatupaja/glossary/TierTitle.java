// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.laatupaja.basics.LocalizedText;
import java.io.Serializable;

/**
 * What a tier is called. Immutable and thread-safe.
 *
 * @param tier the tier
 * @param title its heading, as published
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TierTitle(Tier tier, LocalizedText title) implements Serializable {
    /** Checks that nothing is null. */
    public TierTitle {
        requireNonNull(tier, "tier");
        requireNonNull(title, "title");
    }

    /**
     * {@return a tier's title}
     * @param tier the tier
     * @param title its heading
     */
    public static TierTitle of(Tier tier, LocalizedText title) {
        return new TierTitle(tier, title);
    }

    /** {@return the original heading} */
    @Override
    public String toString() {
        return title.toString();
    }
}
