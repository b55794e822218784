// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Standing;
import java.io.Serializable;
import java.util.List;

/**
 * What a method or an aggregator says of itself. Immutable and thread-safe.
 *
 * @param title what it is called
 * @param source where the formula comes from; empty if it is the author's own
 * @param assumptions what a score made with it takes for granted; may be empty
 */
@SuppressWarnings("serial") // List.copyOf is serializable
public record MethodDescription(LocalizedText title, String source, List<LocalizedText> assumptions)
        implements Serializable {
    /** Copies the list. */
    public MethodDescription {
        requireNonNull(title, "title");
        requireNonNull(source, "source");
        assumptions = List.copyOf(assumptions);
    }

    /** {@return a description of what says nothing of itself: its title is the part of its id before the version} */
    public static MethodDescription of(MethodId id) {
        return new MethodDescription(LocalizedText.of(Language.ENGLISH, id.name()), "", List.of());
    }

    /** {@return a text in English, Finnish and Swedish, English being the original} */
    public static LocalizedText text(String english, String finnish, String swedish) {
        return LocalizedText.of(
                Language.ENGLISH, english, Language.FINNISH, finnish, Language.SWEDISH, swedish, Standing.TRANSLATION);
    }

    /** {@return the title} */
    @Override
    public String toString() {
        return title.toString();
    }
}
