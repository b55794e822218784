// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.link;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.glossary.mention.Mention;

/**
 * A place in a criterion that mentions a concept. Immutable and thread-safe.
 *
 * @param criterion the criterion
 * @param text the id of the text that the mention stands in: of a statement, or of the criterion where it is the lead-in
 * @param mention the concept, and its place in the Finnish wording of that text
 */
public record ConceptLink(CriterionId criterion, Id text, Mention mention) {
    /** Checks that nothing is null. */
    public ConceptLink {
        requireNonNull(criterion, "criterion");
        requireNonNull(text, "text");
        requireNonNull(mention, "mention");
    }

    /** {@return text, place and concept, as {@code 29.1[42..60]: yksilovalmennus}} */
    @Override
    public String toString() {
        return text + "[" + mention.start() + ".." + mention.end() + "]: "
                + mention.concept().id();
    }
}
