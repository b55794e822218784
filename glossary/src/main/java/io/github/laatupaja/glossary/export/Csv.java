// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.RelationKind;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A glossary as CSV (RFC 4180): a row per term, in published order, and what belongs to the concept on each of its rows.
 * Several ids in a cell stand apart by a space. Lines end in carriage return and line feed.
 */
final class Csv {
    private static final List<String> COLUMNS = List.of(
            "position",
            "concept",
            "tier",
            "status",
            "heading",
            "language",
            "term",
            "role",
            "standing",
            "inflection",
            "definition",
            "broader",
            "narrower",
            "related",
            "renews",
            "renewedBy");

    private final Glossary glossary;
    private final StringBuilder out = new StringBuilder();

    private Csv(Glossary glossary) {
        this.glossary = glossary;
    }

    static String text(GlossaryExport export) {
        Csv csv = new Csv(export.glossary());
        csv.row(COLUMNS);
        for (int i = 0; i < csv.glossary.concepts().size(); i++) {
            csv.concept(Integer.toString(i + 1), csv.glossary.concepts().get(i));
        }
        return csv.out.toString();
    }

    private void concept(String position, Concept concept) {
        for (Term term : concept.terms()) {
            List<String> cells = new ArrayList<>();
            cells.add(position);
            cells.add(concept.id().value());
            cells.add(concept.tier().isPresent() ? concept.tier().get().text() : "");
            cells.add(concept.status().text());
            cells.add(concept.heading().orElse(""));
            cells.addAll(cells(term));
            cells.add(term.role() == TermRole.PREFERRED ? definition(concept, term) : "");
            for (RelationKind kind : RelationKind.values()) {
                cells.add(related(concept, kind));
            }
            row(cells);
        }
    }

    private static List<String> cells(Term term) {
        return List.of(
                term.language().value(),
                term.text(),
                term.role().text(),
                term.standing().text(),
                term.inflection().isPresent() ? term.inflection().get().toString() : "");
    }

    private static String definition(Concept concept, Term term) {
        return Wordings.of(concept.definition()).getOrDefault(term.language(), "");
    }

    private String related(Concept concept, RelationKind kind) {
        StringJoiner ids = new StringJoiner(" ");
        for (Concept other : glossary.related(concept.id(), kind)) {
            ids.add(other.id().value());
        }
        return ids.toString();
    }

    private void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(harmless(Characters.whole(cells.get(i)))));
        }
        out.append("\r\n");
    }

    /** A spreadsheet runs a cell that starts like a formula, quoted or not; a glossary may be anybody's. */
    private static String harmless(String cell) {
        return cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.indexOf('"') < 0 && cell.indexOf(',') < 0 && cell.indexOf('\r') < 0;
        return isPlain && cell.indexOf('\n') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
