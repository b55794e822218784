// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Term;
import org.immutables.value.Value;

/** A span of a text that mentions a concept. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"start", "end", "concept", "term", "kind"})
public abstract class Mention {
    Mention() {}

    /** {@return the start in the original text, in UTF-16 units from 0} */
    public abstract long start();

    /** {@return the end in the original text, exclusive} */
    public abstract long end();

    /** {@return the concept} */
    public abstract Concept concept();

    /** {@return the term of the concept that the text contains, wholly or in part} */
    public abstract Term term();

    /** {@return how the text mentions the concept} */
    public abstract MentionKind kind();

    /**
     * {@return the text of the mention}
     * @param text the text in which the mention was found
     * @throws IndexOutOfBoundsException if the text ends before the mention
     */
    public String in(CharSequence text) {
        return text.subSequence((int) Math.min(start(), Integer.MAX_VALUE), (int) Math.min(end(), Integer.MAX_VALUE))
                .toString();
    }

    @Value.Check
    void check() {
        if (start() < 0 || end() <= start()) {
            throw new IllegalArgumentException("mention from " + start() + " to " + end() + " is not a span of a text");
        }
    }

    /** {@return span and concept, as {@code [5..12]: tyopaja}} */
    @Override
    public final String toString() {
        return "[" + start() + ".." + end() + "]: " + concept().id();
    }

    static Mention of(long start, long end, Label label, MentionKind kind) {
        return ImmutableMention.builder()
                .start(start)
                .end(end)
                .concept(label.concept())
                .term(label.term())
                .kind(kind)
                .build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Mention fromJson(ImmutableMention json) {
        return json;
    }
}
