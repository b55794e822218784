// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

/** A part of a glossary that some formats leave out or simplify. */
public enum GlossaryPart {
    /** The title, publisher and rights of the glossary. */
    HEAD,
    /** The published order of concepts and terms. */
    ORDER,
    /** The tiers of the source's list of concepts. */
    TIERS,
    /** The status of a concept. */
    STATUS,
    /** The heading as printed. */
    HEADING,
    /** The role of a term. */
    TERM_ROLE,
    /** Where a term comes from, and who uses it. */
    TERM_STANDING,
    /** The inflection of a term. */
    INFLECTION,
    /** The paragraphs of definitions and notes. */
    PARAGRAPHS,
    /** Whether a translated text is unofficial. */
    TEXT_STANDING,
    /** What the publisher says about a concept besides its definition. */
    NOTES,
    /** The works that a definition cites. */
    CITATIONS,
    /** The kind of a relation. */
    RELATION_KIND,
    /** Whether a relation is stated or editorial, and why an editor added it. */
    RELATION_BASIS,
    /** The source references. */
    PLACES,
    /** The editorial remarks. */
    REMARKS,
    /** The words that the source uses but does not define. */
    UNDEFINED_TERMS,
    /** The exact characters of a text. */
    CHARACTERS
}
