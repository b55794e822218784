// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.Remark;
import io.github.laatupaja.glossary.Citation;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Definition;
import io.github.laatupaja.glossary.Paragraph;
import io.github.laatupaja.glossary.RelationKind;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A glossary as CSV (RFC 4180): a row per term, in published order, and what belongs to the concept on each of its rows; its
 * texts are on the row of the preferred term of their language, each beside what it may be quoted as. Several ids in a cell
 * stand apart by a space, several citations by a line feed. Lines end in carriage return and line feed.
 */
final class CsvExport {
    private static final List<String> COLUMNS = List.of(
            "position",
            "concept",
            "iri",
            "tier",
            "status",
            "heading",
            "language",
            "term",
            "role",
            "standing",
            "establishedBy",
            "inflection",
            "definition",
            "definitionStanding",
            "note",
            "noteStanding",
            "citations",
            "remarks",
            "broader",
            "narrower",
            "related",
            "renews",
            "renewedBy",
            "source");

    /** The last ones are those of full width. */
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final GlossaryExport export;
    private final StringBuilder out = new StringBuilder();

    private CsvExport(GlossaryExport export) {
        this.export = export;
    }

    static String text(GlossaryExport export) {
        CsvExport csv = new CsvExport(export);
        csv.row(COLUMNS);
        int position = 0;
        for (Concept concept : export.glossary().concepts()) {
            csv.concept(Integer.toString(++position), concept);
        }
        return csv.out.toString();
    }

    private void concept(String position, Concept concept) {
        for (Term term : concept.terms()) {
            List<String> cells = new ArrayList<>(COLUMNS.size());
            cells.add(position);
            cells.add(concept.id().value());
            cells.add(export.iri(concept.id()));
            cells.add(concept.tier().isPresent() ? concept.tier().get().text() : "");
            cells.add(concept.status().text());
            cells.add(concept.heading().orElse(""));
            add(cells, term);
            add(cells, concept, term);
            for (RelationKind kind : RelationKind.values()) {
                cells.add(related(concept, kind));
            }
            cells.add(concept.source().isPresent() ? concept.source().get().toString() : "");
            row(cells);
        }
    }

    private static void add(List<String> cells, Term term) {
        Language language = term.language();
        cells.add(language.value());
        cells.add(term.text());
        cells.add(term.role().text());
        cells.add(term.standing().text());
        cells.add(term.establishedBy().isPresent() ? term.establishedBy().get().in(language) : "");
        cells.add(term.inflection().isPresent() ? term.inflection().get().toString() : "");
    }

    /** Adds the texts in the language of a preferred term; of another term, nothing. */
    private static void add(List<String> cells, Concept concept, Term term) {
        boolean isPreferred = term.role() == TermRole.PREFERRED;
        Optional<Definition> definition = concept.definition();
        add(cells, isPreferred && definition.isPresent() ? definition.get().paragraphs() : List.of(), term.language());
        add(cells, isPreferred ? concept.notes() : List.of(), term.language());
        StringJoiner citations = new StringJoiner("\n");
        for (Citation citation : concept.citations()) {
            citations.add(citation.text());
        }
        cells.add(citations.toString());
        List<Paragraph> remarks = new ArrayList<>();
        for (Remark remark : concept.remarks()) {
            remarks.add(Paragraph.of(remark.text()));
        }
        cells.add(isPreferred ? JoinedParagraphs.of(remarks).getOrDefault(term.language(), "") : "");
    }

    private static void add(List<String> cells, List<Paragraph> paragraphs, Language language) {
        String text = JoinedParagraphs.of(paragraphs).getOrDefault(language, "");
        cells.add(text);
        cells.add(text.isEmpty() ? "" : JoinedParagraphs.standing(paragraphs, language));
    }

    private String related(Concept concept, RelationKind kind) {
        StringJoiner ids = new StringJoiner(" ");
        for (Concept other : export.glossary().related(concept.id(), kind)) {
            ids.add(other.id().value());
        }
        return ids.toString();
    }

    private void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(harmless(WritableText.whole(cells.get(i)))));
        }
        out.append("\r\n");
    }

    /**
     * A spreadsheet runs a cell that starts like a formula, quoted or not; a glossary may be anybody's.
     *
     * <p>Source of the signs: OWASP, CSV Injection.
     */
    private static String harmless(String cell) {
        return cell.isEmpty() || STARTS_OF_FORMULAS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.indexOf('"') < 0 && cell.indexOf(',') < 0 && cell.indexOf('\r') < 0;
        return isPlain && cell.indexOf('\n') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
