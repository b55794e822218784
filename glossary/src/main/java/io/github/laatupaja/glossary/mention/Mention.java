// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Term;

/**
 * A place in a text that mentions a concept. Immutable and thread-safe.
 *
 * @param start where it starts in the text as given, in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param concept the concept
 * @param term the term of the concept that stands there, or of which a part does
 * @param kind in which way
 */
public record Mention(long start, long end, Concept concept, Term term, MentionKind kind) {

    /** Checks that the span is not empty and nothing is null. */
    public Mention {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a mention from " + start + " to " + end + " has no text");
        }
        requireNonNull(concept, "concept");
        requireNonNull(term, "term");
        requireNonNull(kind, "kind");
    }

    /**
     * {@return the mention's text}
     * @param text the text in which it was found
     * @throws IndexOutOfBoundsException if the text ends before the mention
     */
    public String in(CharSequence text) {
        return text.subSequence((int) Math.min(start, Integer.MAX_VALUE), (int) Math.min(end, Integer.MAX_VALUE))
                .toString();
    }

    /** {@return place and concept, as {@code [5..12]: tyopaja}} */
    @Override
    public String toString() {
        return "[" + start + ".." + end + "]: " + concept.id();
    }
}
