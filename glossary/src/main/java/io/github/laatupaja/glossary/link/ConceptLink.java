// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.link;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.glossary.mention.Mention;
import org.immutables.value.Value;

/** A mention of a concept in a text of a criterion. Immutable and thread-safe. */
@Value.Immutable
@JsonPropertyOrder({"criterion", "text", "mention"})
public abstract class ConceptLink {
    ConceptLink() {}

    /** {@return the criterion} */
    public abstract CriterionId criterion();

    /** {@return the id of the text: of a statement, or of the criterion if the text is its lead-in} */
    public abstract Id text();

    /** {@return the mention in the Finnish wording of the text} */
    public abstract Mention mention();

    /** {@return text, span and concept, as {@code 29.1[42..60]: yksilovalmennus}} */
    @Override
    public final String toString() {
        return text() + "[" + mention().start() + ".." + mention().end() + "]: "
                + mention().concept().id();
    }

    static ConceptLink of(CriterionId criterion, Id text, Mention mention) {
        return ImmutableConceptLink.builder()
                .criterion(criterion)
                .text(text)
                .mention(mention)
                .build();
    }
}
