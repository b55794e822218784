// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static io.github.laatupaja.internal.json.JsonField.list;
import static io.github.laatupaja.internal.json.JsonField.optional;
import static io.github.laatupaja.internal.json.JsonField.required;
import static io.github.laatupaja.internal.json.JsonSchema.keywords;
import static io.github.laatupaja.internal.json.JsonTypes.FILLED_TEXT;
import static io.github.laatupaja.internal.json.JsonTypes.LANGUAGE;
import static io.github.laatupaja.internal.json.JsonTypes.constant;
import static io.github.laatupaja.internal.json.JsonTypes.id;
import static io.github.laatupaja.internal.json.JsonTypes.text;
import static io.github.laatupaja.internal.json.LocalizedTextTable.LOCALIZED;

import io.github.laatupaja.criteria.Remark;
import io.github.laatupaja.criteria.SourceReference;
import io.github.laatupaja.glossary.inflection.Inflection;
import io.github.laatupaja.internal.json.FieldTable;
import io.github.laatupaja.internal.json.FieldTables;
import io.github.laatupaja.internal.json.JsonField;
import io.github.laatupaja.internal.json.JsonType;
import io.github.laatupaja.internal.source.SourceTables;
import java.util.List;

/** The JSON form of concepts and their parts. */
final class ConceptJson {
    static final JsonType<Tier> TIER = constant(Tier.values(), Tier::text);

    static final FieldTable<SourceReference> SOURCE = SourceTables.place(
            SourceReference::of, SourceReference::slide, SourceReference::firstLine, SourceReference::lastLine);

    private static final FieldTable<Remark> REMARK = SourceTables.remark(Remark::of, Remark::code, Remark::text);

    static final FieldTable<Term> TERM = FieldTable.builder(
                    "term", "A term of a concept.", Term::builder, Term.Builder::build)
            .with(required("text", FILLED_TEXT, Term::text, "The base form; not blank."), Term.Builder::text)
            .with(required("language", LANGUAGE, Term::language, "The language."), Term.Builder::language)
            .with(
                    required(
                            "role",
                            constant(TermRole.values(), TermRole::text),
                            Term::role,
                            "How the term may be used for its concept."),
                    Term.Builder::role)
            .with(
                    required(
                            "standing",
                            constant(TermStanding.values(), TermStanding::text),
                            Term::standing,
                            "Where the term comes from."),
                    Term.Builder::standing)
            .with(
                    optional("establishedBy", LOCALIZED, Term::establishedBy, "Who uses an established term."),
                    Term.Builder::establishedByOrNull)
            .with(
                    optional(
                                    "inflection",
                                    text(Inflection::parse, Inflection::toString),
                                    Term::inflection,
                                    "How a Finnish term inflects, such as 9 nt:nn.")
                            .with("minLength", 1),
                    Term.Builder::inflection)
            .build();

    private static final FieldTable<Paragraph> PARAGRAPH = FieldTables.of(
            "paragraph",
            "A paragraph.",
            required("text", LOCALIZED, Paragraph::text, "The text."),
            optional("source", SOURCE, Paragraph::source, "Where the source has the paragraph."),
            Paragraph::from);

    private static final FieldTable<Definition> DEFINITION = FieldTables.of(
            "definition",
            "The meaning of a concept.",
            list("paragraphs", PARAGRAPH, Definition::paragraphs, "The paragraphs, in published order.")
                    .atLeastOne(),
            Definition::of);

    private static final FieldTable<Citation> CITATION = FieldTables.of(
            "citation",
            "A work that a definition cites.",
            required("text", FILLED_TEXT, Citation::text, "The name of the work; not blank."),
            optional("source", SOURCE, Citation::source, "Where the source cites the work."),
            Citation::from);

    private static final FieldTable<Relation> RELATION = FieldTables.of(
                    "relation",
                    "A relation to another concept.",
                    required(
                            "kind",
                            constant(RelationKind.values(), RelationKind::text),
                            Relation::kind,
                            "What the other concept is to this one."),
                    required("concept", id(ConceptId::of), Relation::concept, "The id of the other concept."),
                    required(
                            "basis",
                            constant(RelationBasis.values(), RelationBasis::text),
                            Relation::basis,
                            "Whether the publisher states the relation or an editor added it."),
                    optional("reason", LOCALIZED, Relation::reason, "Why an editor added the relation."),
                    optional(
                            "source",
                            SOURCE,
                            Relation::source,
                            "Where the source states the relation, or the text from which an editor derived it."),
                    Relation::of)
            .with("else", keywords("not", keywords("required", List.of("reason"))))
            .with("then", keywords("required", List.of("reason")))
            .with("if", keywords("properties", keywords("basis", keywords("const", RelationBasis.EDITORIAL.text()))));

    static final FieldTable<Concept> CONCEPT = FieldTable.builder(
                    "concept", "A concept.", Concept::builder, Concept.Builder::build)
            .with(required("id", id(ConceptId::of), Concept::id, "The id."), Concept.Builder::id)
            .with(
                    optional("tier", TIER, Concept::tier, "The part of the source's list that has the concept."),
                    Concept.Builder::tier)
            .with(
                    required(
                            "status",
                            constant(ConceptStatus.values(), ConceptStatus::text),
                            Concept::status,
                            "The life-cycle status."),
                    Concept.Builder::status)
            .with(
                    optional("heading", FILLED_TEXT, Concept::heading, "The heading as printed."),
                    Concept.Builder::heading)
            .with(
                    JsonField.<Concept, Term>list("terms", TERM, Concept::terms, "The terms in all languages."),
                    Concept.Builder::addAllTerms)
            .with(optional("definition", DEFINITION, Concept::definition, "The meaning."), Concept.Builder::definition)
            .with(
                    list("notes", PARAGRAPH, Concept::notes, "What is said about the concept besides its definition."),
                    Concept.Builder::addAllNotes)
            .with(
                    list("citations", CITATION, Concept::citations, "The works that the definition cites."),
                    Concept.Builder::addAllCitations)
            .with(
                    list("relations", RELATION, Concept::relations, "The relations to other concepts."),
                    Concept.Builder::addAllRelations)
            .with(
                    optional("source", SOURCE, Concept::source, "Where the source has the concept."),
                    Concept.Builder::source)
            .with(list("remarks", REMARK, Concept::remarks, "Editorial remarks."), Concept.Builder::addAllRemarks)
            .build();

    private ConceptJson() {}
}
