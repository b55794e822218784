// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import java.util.List;
import java.util.function.Function;

/**
 * An interchange format for glossaries.
 *
 * <p>The table shows how each format represents the parts of a glossary; a dash means that the part is left out. What is left
 * out or simplified is also listed by {@link #losses()}.
 *
 * <table>
 * <caption>How each format represents a glossary</caption>
 * <tr><th>part</th><th>SKOS</th><th>TBX-Basic</th><th>schema.org</th><th>CSV</th></tr>
 * <tr><td>title, publisher, rights</td><td>dct:title, dc:publisher, dc:rights</td><td>header</td>
 *     <td>name, publisher, copyrightNotice</td><td>–</td></tr>
 * <tr><td>extended edition</td><td>dct:source, inScheme</td><td>sourceDesc</td><td>isBasedOn, inDefinedTermSet</td>
 *     <td>iri</td></tr>
 * <tr><td>order</td><td>ordered collections</td><td>order of entries</td><td>only in the file</td><td>position</td></tr>
 * <tr><td>tiers</td><td>ordered collections</td><td>–</td><td>–</td><td>tier</td></tr>
 * <tr><td>status</td><td>adms:status, same for draft and suggested</td><td>only superseded</td><td>–</td><td>status</td></tr>
 * <tr><td>heading</td><td>–</td><td>–</td><td>–</td><td>heading</td></tr>
 * <tr><td>terms</td><td>pref-, alt-, hiddenLabel</td><td>administrativeStatus</td><td>name, alternateName</td>
 *     <td>role</td></tr>
 * <tr><td>standing of terms</td><td>–</td><td>source</td><td>–</td><td>standing, establishedBy</td></tr>
 * <tr><td>inflection</td><td>–</td><td>–</td><td>–</td><td>inflection</td></tr>
 * <tr><td>definition</td><td>definition</td><td>definition</td><td>description</td><td>definition</td></tr>
 * <tr><td>unofficial texts</td><td>–</td><td>–</td><td>–</td><td>definitionStanding, noteStanding</td></tr>
 * <tr><td>notes</td><td>note</td><td>note</td><td>–</td><td>note</td></tr>
 * <tr><td>citations</td><td>dc:source</td><td>source</td><td>–</td><td>citations</td></tr>
 * <tr><td>relations</td><td>broader, narrower, related, dct:replaces</td><td>crossReference</td><td>–</td>
 *     <td>a column each</td></tr>
 * <tr><td>remarks</td><td>editorialNote</td><td>note</td><td>–</td><td>remarks</td></tr>
 * <tr><td>source references</td><td>–</td><td>–</td><td>–</td><td>source</td></tr>
 * <tr><td>basis of relations, undefined terms</td><td>–</td><td>–</td><td>–</td><td>–</td></tr>
 * </table>
 */
public enum ExportFormat {
    /** SKOS (W3C, 2009) as RDF 1.1 Turtle. */
    SKOS_TURTLE("text/turtle", "ttl", ExportLosses.SKOS, iris -> TurtleWriter.write(SkosGraph.of(iris))),
    /** SKOS as JSON-LD 1.1 with its context: the same graph as {@link #SKOS_TURTLE}. */
    SKOS_JSON_LD("application/ld+json", "jsonld", ExportLosses.SKOS, iris -> JsonLdWriter.write(SkosGraph.of(iris))),
    /** TermBase eXchange (ISO 30042:2019, TBX 3), dialect TBX-Basic, style DCA. */
    TBX_BASIC("application/x-tbx+xml", "tbx", ExportLosses.TBX_BASIC, TbxExport::text),
    /** A {@code DefinedTermSet} of schema.org as JSON-LD 1.1 with its context. */
    SCHEMA_ORG("application/ld+json", "jsonld", ExportLosses.SCHEMA_ORG, SchemaOrgExport::text),
    /** CSV (RFC 4180): a row with the names of the columns, then a row for each term. */
    CSV("text/csv", "csv", ExportLosses.CSV, CsvExport::text);

    private final String mediaType;
    private final String extension;

    @SuppressWarnings("ImmutableEnumChecker") // an immutable list of immutable values
    private final List<ExportLoss> losses;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<GlossaryIris, String> writer;

    ExportFormat(String mediaType, String extension, List<ExportLoss> losses, Function<GlossaryIris, String> writer) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.losses = losses;
        this.writer = writer;
    }

    /** {@return the media type without a charset; the charset is always UTF-8} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return the usual file name extension, without the full stop} */
    public String extension() {
        return extension;
    }

    /** {@return the parts that the format leaves out or simplifies, in the order of {@link GlossaryPart}} */
    public List<ExportLoss> losses() {
        return losses;
    }

    String text(GlossaryIris iris) {
        return writer.apply(iris);
    }
}
