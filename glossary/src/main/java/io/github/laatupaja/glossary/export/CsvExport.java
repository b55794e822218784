// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.Remark;
import io.github.laatupaja.criteria.SourceReference;
import io.github.laatupaja.glossary.Citation;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Definition;
import io.github.laatupaja.glossary.Paragraph;
import io.github.laatupaja.glossary.RelationKind;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import io.github.laatupaja.glossary.Tier;
import io.github.laatupaja.glossary.inflection.Inflection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a glossary as CSV (RFC 4180), with a row for each term in published order.
 *
 * <p>Each row repeats the values of its concept. The texts of the concept in a language are in the row of the preferred term
 * in that language, each with its standing. In a cell, ids are separated by spaces and citations by line feeds. Lines end in a
 * carriage return and a line feed.
 */
final class CsvExport {
    private static final List<Column> COLUMNS = List.of(
            new Column("position", row -> Integer.toString(row.position)),
            new Column("concept", row -> row.concept.id().value()),
            new Column("iri", row -> row.iris.concept(row.concept.id())),
            new Column("tier", row -> row.concept.tier().map(Tier::text).orElse("")),
            new Column("status", row -> row.concept.status().text()),
            new Column("heading", row -> row.concept.heading().orElse("")),
            new Column("language", row -> row.language().value()),
            new Column("term", row -> row.term.text()),
            new Column("role", row -> row.term.role().text()),
            new Column("standing", row -> row.term.standing().text()),
            new Column("establishedBy", CsvExport::establishedBy),
            new Column(
                    "inflection",
                    row -> row.term.inflection().map(Inflection::toString).orElse("")),
            new Column("definition", row -> row.text(row.definition())),
            new Column("definitionStanding", row -> row.standing(row.definition())),
            new Column("note", row -> row.text(row.concept.notes())),
            new Column("noteStanding", row -> row.standing(row.concept.notes())),
            new Column("citations", CsvExport::citations),
            new Column("remarks", CsvExport::remarks),
            new Column("broader", row -> row.related(RelationKind.BROADER)),
            new Column("narrower", row -> row.related(RelationKind.NARROWER)),
            new Column("related", row -> row.related(RelationKind.RELATED)),
            new Column("renews", row -> row.related(RelationKind.RENEWS)),
            new Column("renewedBy", row -> row.related(RelationKind.RENEWED_BY)),
            new Column(
                    "source",
                    row -> row.concept.source().map(SourceReference::toString).orElse("")));

    /** The last four are the full-width forms of the first four. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvExport() {}

    private record Column(String name, Function<Row, String> cell) {}

    private record Row(GlossaryIris iris, int position, Concept concept, Term term) {
        Language language() {
            return term.language();
        }

        List<Paragraph> definition() {
            return concept.definition().map(Definition::paragraphs).orElse(List.of());
        }

        /** {@return paragraphs in the language of a preferred term; empty for other terms} */
        String text(List<Paragraph> paragraphs) {
            return term.role() == TermRole.PREFERRED
                    ? JoinedParagraphs.texts(paragraphs).getOrDefault(language(), "")
                    : "";
        }

        String standing(List<Paragraph> paragraphs) {
            return text(paragraphs).isEmpty() ? "" : JoinedParagraphs.standing(paragraphs, language());
        }

        String related(RelationKind kind) {
            return iris.glossary().related(concept.id(), kind).stream()
                    .map(other -> other.id().value())
                    .collect(Collectors.joining(" "));
        }
    }

    static String text(GlossaryIris iris) {
        List<Concept> concepts = iris.glossary().concepts();
        StringBuilder text = new StringBuilder(line(COLUMNS.stream().map(Column::name)));
        for (int i = 0; i < concepts.size(); i++) {
            for (Term term : concepts.get(i).terms()) {
                Row row = new Row(iris, i + 1, concepts.get(i), term);
                text.append(line(COLUMNS.stream().map(column -> column.cell.apply(row))));
            }
        }
        return text.toString();
    }

    private static String establishedBy(Row row) {
        return row.term.establishedBy().map(users -> users.in(row.language())).orElse("");
    }

    private static String citations(Row row) {
        return row.concept.citations().stream().map(Citation::text).collect(Collectors.joining("\n"));
    }

    private static String remarks(Row row) {
        return row.text(row.concept.remarks().stream()
                .map(Remark::text)
                .map(Paragraph::of)
                .toList());
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> quoted(withoutFormula(WritableText.encodable(cell))))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * Spreadsheets execute a cell that starts like a formula, even if it is quoted, and the glossary may be untrusted.
     *
     * <p>Source of the signs: OWASP, CSV Injection.
     */
    private static String withoutFormula(String cell) {
        return cell.isEmpty() || FORMULA_STARTS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> "\",\r\n".indexOf(c) >= 0);
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
