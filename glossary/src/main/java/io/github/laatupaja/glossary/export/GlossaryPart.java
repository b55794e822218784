// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

/** A part of a glossary that some format cannot carry, or not whole. */
public enum GlossaryPart {
    /** What the glossary as a whole is called, who publishes it, and whose the rights are. */
    HEAD,
    /** The published order of concepts and terms. */
    ORDER,
    /** The tiers that the source sorts its concepts into. */
    TIERS,
    /** The status of a concept. */
    STATUS,
    /** The heading as printed. */
    HEADING,
    /** The role of a term. */
    TERM_ROLE,
    /** Whose word a term is, and who uses it. */
    TERM_STANDING,
    /** How a term inflects. */
    INFLECTION,
    /** The paragraphs of definitions and notes. */
    PARAGRAPHS,
    /** That a translated text is unofficial. */
    TEXT_STANDING,
    /** What the publisher says beside a definition. */
    NOTES,
    /** The works that a definition names. */
    CITATIONS,
    /** The kind of a relation. */
    RELATION_KIND,
    /** Whether a relation is stated or editorial, and why. */
    RELATION_BASIS,
    /** The places in the source. */
    PLACES,
    /** The editorial remarks. */
    REMARKS,
    /** The words that are used but not defined. */
    UNDEFINED_TERMS,
    /** The characters of a text as they are. */
    CHARACTERS
}
