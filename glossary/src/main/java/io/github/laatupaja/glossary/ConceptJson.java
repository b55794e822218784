// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.Remark;
import io.github.laatupaja.criteria.SourceReference;
import io.github.laatupaja.glossary.inflection.Inflection;
import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonWriter;
import io.github.laatupaja.internal.source.SourceJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON form of concepts and of all that they hold. */
final class ConceptJson {
    private ConceptJson() {}

    static @Nullable Concept read(JsonFields in) {
        ConceptId id = in.required("id", ConceptId::of);
        Tier tier = in.constant("tier", Tier.values(), Tier::text);
        ConceptStatus status = in.required("status", ConceptStatus.values(), ConceptStatus::text);
        String heading = in.text("heading");
        List<Term> terms = in.objects("terms", ConceptJson::term);
        Definition definition = in.object("definition", ConceptJson::definition);
        List<Paragraph> notes = in.objects("notes", ConceptJson::paragraph);
        List<Citation> citations = in.objects("citations", ConceptJson::citation);
        List<Relation> relations = in.objects("relations", ConceptJson::relation);
        SourceReference source = in.object("source", ConceptJson::source);
        List<Remark> remarks = in.objects("remarks", ConceptJson::remark);
        if (id == null || status == null) {
            return null;
        }
        return Concept.builder()
                .id(id)
                .tierOrNull(tier)
                .status(status)
                .headingOrNull(heading)
                .terms(terms)
                .definitionOrNull(definition)
                .addAllNotes(notes)
                .addAllCitations(citations)
                .addAllRelations(relations)
                .sourceOrNull(source)
                .addAllRemarks(remarks)
                .build();
    }

    static void write(Concept concept, JsonWriter out) {
        out.id("id", concept.id());
        out.text("tier", concept.tier().map(Tier::text).orElse(null));
        out.text("status", concept.status().text());
        out.text("heading", concept.heading().orElse(null));
        out.objects("terms", concept.terms(), ConceptJson::writeTerm);
        out.object(
                "definition",
                concept.definition().orElse(null),
                (definition, to) -> to.objects("paragraphs", definition.paragraphs(), ConceptJson::writeParagraph));
        out.objects("notes", concept.notes(), ConceptJson::writeParagraph);
        out.objects("citations", concept.citations(), ConceptJson::writeCitation);
        out.objects("relations", concept.relations(), ConceptJson::writeRelation);
        out.object("source", concept.source().orElse(null), ConceptJson::writeSource);
        out.objects("remarks", concept.remarks(), ConceptJson::writeRemark);
    }

    static @Nullable Term term(JsonFields in) {
        String text = in.required("text");
        Language language = in.required("language", Language::of);
        TermRole role = in.required("role", TermRole.values(), TermRole::text);
        TermStanding standing = in.required("standing", TermStanding.values(), TermStanding::text);
        LocalizedText establishedBy = in.localized("establishedBy");
        Inflection inflection = in.value("inflection", Inflection::parse);
        if (text == null || language == null || role == null || standing == null) {
            return null;
        }
        return Term.builder()
                .text(text)
                .language(language)
                .role(role)
                .standing(standing)
                .establishedByOrNull(establishedBy)
                .inflectionOrNull(inflection)
                .build();
    }

    static void writeTerm(Term term, JsonWriter out) {
        out.text("text", term.text());
        out.id("language", term.language());
        out.text("role", term.role().text());
        out.text("standing", term.standing().text());
        out.localized("establishedBy", term.establishedBy().orElse(null));
        out.text("inflection", term.inflection().map(Inflection::toString).orElse(null));
    }

    private static Definition definition(JsonFields in) {
        return Definition.of(in.objects("paragraphs", ConceptJson::paragraph));
    }

    private static @Nullable Relation relation(JsonFields in) {
        RelationKind kind = in.required("kind", RelationKind.values(), RelationKind::text);
        ConceptId concept = in.required("concept", ConceptId::of);
        RelationBasis basis = in.required("basis", RelationBasis.values(), RelationBasis::text);
        LocalizedText reason = in.localized("reason");
        SourceReference source = in.object("source", ConceptJson::source);
        return kind == null || concept == null || basis == null
                ? null
                : Relation.of(kind, concept, basis, reason, source);
    }

    private static void writeRelation(Relation relation, JsonWriter out) {
        out.text("kind", relation.kind().text());
        out.id("concept", relation.concept());
        out.text("basis", relation.basis().text());
        out.localized("reason", relation.reason().orElse(null));
        out.object("source", relation.source().orElse(null), ConceptJson::writeSource);
    }

    private static @Nullable Paragraph paragraph(JsonFields in) {
        LocalizedText text = in.requiredText("text");
        SourceReference source = in.object("source", ConceptJson::source);
        return text == null ? null : Paragraph.from(text, source);
    }

    private static void writeParagraph(Paragraph paragraph, JsonWriter out) {
        out.localized("text", paragraph.text());
        out.object("source", paragraph.source().orElse(null), ConceptJson::writeSource);
    }

    private static @Nullable Citation citation(JsonFields in) {
        String text = in.required("text");
        SourceReference source = in.object("source", ConceptJson::source);
        return text == null ? null : Citation.from(text, source);
    }

    private static void writeCitation(Citation citation, JsonWriter out) {
        out.text("text", citation.text());
        out.object("source", citation.source().orElse(null), ConceptJson::writeSource);
    }

    static @Nullable SourceReference source(JsonFields in) {
        return SourceJson.place(in, SourceReference::of);
    }

    static void writeSource(SourceReference source, JsonWriter out) {
        SourceJson.writePlace(source.slide(), source.firstLine(), source.lastLine(), out);
    }

    private static @Nullable Remark remark(JsonFields in) {
        return SourceJson.remark(in, Remark::of);
    }

    private static void writeRemark(Remark remark, JsonWriter out) {
        SourceJson.writeRemark(remark.code(), remark.text(), out);
    }
}
