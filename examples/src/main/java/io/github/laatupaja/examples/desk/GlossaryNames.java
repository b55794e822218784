// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.glossary.RelationKind;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.TermStanding;
import io.github.laatupaja.glossary.Tier;
import io.github.laatupaja.glossary.mention.MentionKind;

/** What the glossary's constants are called in a table. */
final class GlossaryNames {
    private GlossaryNames() {}

    static Phrase of(Tier tier) {
        return switch (tier) {
            case CORE -> Phrase.CORE_CONCEPT;
            case KEY -> Phrase.KEY_CONCEPT;
            case OTHER -> Phrase.OTHER_CONCEPT;
            case PROPOSED -> Phrase.PROPOSED_CONCEPT;
        };
    }

    static Phrase of(TermRole role) {
        return switch (role) {
            case PREFERRED -> Phrase.PREFERRED;
            case SYNONYM -> Phrase.SYNONYM;
            case NOT_RECOMMENDED -> Phrase.NOT_RECOMMENDED;
            case SEARCH -> Phrase.SEARCH;
        };
    }

    static Phrase of(TermStanding standing) {
        return switch (standing) {
            case PUBLISHED -> Phrase.PUBLISHERS;
            case ESTABLISHED -> Phrase.ESTABLISHED;
            case OWN -> Phrase.OWN;
        };
    }

    static Phrase of(RelationKind kind) {
        return switch (kind) {
            case BROADER -> Phrase.BROADER;
            case NARROWER -> Phrase.NARROWER;
            case RELATED -> Phrase.RELATED;
            case RENEWS -> Phrase.RENEWS;
            case RENEWED_BY -> Phrase.RENEWED_BY;
        };
    }

    static Phrase of(MentionKind kind) {
        return switch (kind) {
            case STRICT -> Phrase.WHOLE_TERM;
            case ELLIPSIS -> Phrase.BEGINNING;
            case SHARED_MODIFIER -> Phrase.END;
            case COMPOUND -> Phrase.COMPOUND;
            case DERIVED -> Phrase.DERIVED;
        };
    }
}
