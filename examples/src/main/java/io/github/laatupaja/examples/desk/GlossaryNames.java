// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.glossary.RelationKind;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.TermStanding;
import io.github.laatupaja.glossary.Tier;
import io.github.laatupaja.glossary.mention.MentionKind;

/** What the glossary's constants are called in a table. */
final class GlossaryNames {
    private GlossaryNames() {}

    static ProgramText of(Tier tier) {
        return switch (tier) {
            case CORE -> ProgramText.CORE_CONCEPT;
            case KEY -> ProgramText.KEY_CONCEPT;
            case OTHER -> ProgramText.OTHER_CONCEPT;
            case PROPOSED -> ProgramText.PROPOSED_CONCEPT;
        };
    }

    static ProgramText of(TermRole role) {
        return switch (role) {
            case PREFERRED -> ProgramText.PREFERRED;
            case SYNONYM -> ProgramText.SYNONYM;
            case NOT_RECOMMENDED -> ProgramText.NOT_RECOMMENDED;
            case SEARCH -> ProgramText.SEARCH;
        };
    }

    static ProgramText of(TermStanding standing) {
        return switch (standing) {
            case PUBLISHED -> ProgramText.PUBLISHERS;
            case ESTABLISHED -> ProgramText.ESTABLISHED;
            case OWN -> ProgramText.OWN;
        };
    }

    static ProgramText of(RelationKind kind) {
        return switch (kind) {
            case BROADER -> ProgramText.BROADER;
            case NARROWER -> ProgramText.NARROWER;
            case RELATED -> ProgramText.RELATED;
            case RENEWS -> ProgramText.RENEWS;
            case RENEWED_BY -> ProgramText.RENEWED_BY;
        };
    }

    static ProgramText of(MentionKind kind) {
        return switch (kind) {
            case STRICT -> ProgramText.WHOLE_TERM;
            case ELLIPSIS -> ProgramText.BEGINNING;
            case SHARED_MODIFIER -> ProgramText.END;
            case COMPOUND -> ProgramText.COMPOUND;
            case DERIVED -> ProgramText.DERIVED;
        };
    }
}
