// SPDX-License-Identifier: Apache-2.0
/**
 * Glossaries in interchange formats.
 *
 * <p>A {@link io.github.laatupaja.glossary.export.GlossaryExport} writes a glossary as SKOS (Turtle or JSON-LD), as
 * TBX-Basic, as a {@code DefinedTermSet} of schema.org, or as CSV:
 *
 * <pre>{@code
 * GlossaryExport export = GlossaryExport.of(Glossaries.latest(), "https://example.org/sanasto/");
 * String turtle = export.text(ExportFormat.SKOS_TURTLE);
 * export.write(ExportFormat.TBX_BASIC, Path.of("sanasto.tbx"));
 * ExportFormat.CSV.losses().forEach(System.out::println);
 * }</pre>
 *
 * <p>The same glossary gives the same bytes on every machine: the encoding is UTF-8, and the output contains no date and has a
 * fixed order. Nothing is added to the glossary: what it does not say, such as the part of speech, is left out. No format can
 * represent all of a glossary; each {@link io.github.laatupaja.glossary.export.ExportFormat} lists what it leaves out or
 * simplifies, as {@link io.github.laatupaja.glossary.export.ExportLoss}es.
 *
 * <p>A concept keeps the IRI of the edition to which it belongs, so that a concept of a glossary is the same resource in the
 * exports of all its extensions. An extension names the edition that it extends.
 *
 * <p>A glossary with errors is rejected, so that an export is always valid in its format. To store a complete glossary, use
 * {@link io.github.laatupaja.glossary.Glossaries#write(io.github.laatupaja.glossary.Glossary, java.nio.file.Path)}.
 *
 * <p>Left out: reading these formats.
 */
@NullMarked
package io.github.laatupaja.glossary.export;

import org.jspecify.annotations.NullMarked;
