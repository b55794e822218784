// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.text;

import io.github.laatupaja.assessment.AssessorKind;
import io.github.laatupaja.assessment.AssessorRole;
import io.github.laatupaja.glossary.RelationKind;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.TermStanding;
import io.github.laatupaja.glossary.Tier;
import io.github.laatupaja.glossary.mention.MentionKind;

/** The names of the library's constants. */
public final class ConstantNames {
    private ConstantNames() {}

    /** {@return the name of a kind of assessor} */
    public static ProgramText of(AssessorKind kind) {
        return switch (kind) {
            case SELF -> ProgramText.SELF;
            case PEER_AUDIT -> ProgramText.PEER_AUDIT;
            case EXTERNAL_AUDIT -> ProgramText.EXTERNAL_AUDIT;
        };
    }

    /** {@return the name of an assessor's role} */
    public static ProgramText of(AssessorRole role) {
        return switch (role) {
            case STAFF -> ProgramText.STAFF;
            case MANAGEMENT -> ProgramText.MANAGEMENT;
            case PARTICIPANT -> ProgramText.PARTICIPANT;
            case PARTNER -> ProgramText.PARTNER;
        };
    }

    /** {@return the name of a tier of concepts} */
    public static ProgramText of(Tier tier) {
        return switch (tier) {
            case CORE -> ProgramText.CORE_CONCEPT;
            case KEY -> ProgramText.KEY_CONCEPT;
            case OTHER -> ProgramText.OTHER_CONCEPT;
            case PROPOSED -> ProgramText.PROPOSED_CONCEPT;
        };
    }

    /** {@return the name of a term's role} */
    public static ProgramText of(TermRole role) {
        return switch (role) {
            case PREFERRED -> ProgramText.PREFERRED;
            case SYNONYM -> ProgramText.SYNONYM;
            case NOT_RECOMMENDED -> ProgramText.NOT_RECOMMENDED;
            case SEARCH -> ProgramText.SEARCH_ONLY;
        };
    }

    /** {@return the name of a term's standing} */
    public static ProgramText of(TermStanding standing) {
        return switch (standing) {
            case PUBLISHED -> ProgramText.ORIGIN_PUBLISHER;
            case ESTABLISHED -> ProgramText.ORIGIN_ESTABLISHED;
            case OWN -> ProgramText.ORIGIN_TRANSLATOR;
        };
    }

    /** {@return the name of a relation between concepts} */
    public static ProgramText of(RelationKind kind) {
        return switch (kind) {
            case BROADER -> ProgramText.BROADER;
            case NARROWER -> ProgramText.NARROWER;
            case RELATED -> ProgramText.RELATED;
            case RENEWS -> ProgramText.RENEWS;
            case RENEWED_BY -> ProgramText.RENEWED_BY;
        };
    }

    /** {@return the name of a kind of mention} */
    public static ProgramText of(MentionKind kind) {
        return switch (kind) {
            case STRICT -> ProgramText.WHOLE_TERM;
            case ELLIPSIS -> ProgramText.TERM_BEGINNING;
            case SHARED_MODIFIER -> ProgramText.TERM_END;
            case COMPOUND -> ProgramText.COMPOUND_PART;
            case DERIVED -> ProgramText.DERIVED_WORD;
        };
    }
}
