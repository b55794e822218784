// SPDX-License-Identifier: Apache-2.0
/**
 * Glossaries in the formats of others.
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
 * <p>The same glossary gives the same bytes, whatever the machine: UTF-8, no date, nothing in an order of chance. Nothing
 * is added to what the glossary says: what is not known, such as a part of speech, is left out. No format can carry all of
 * a glossary; each {@link io.github.laatupaja.glossary.export.ExportFormat} lists what it leaves out or flattens, as
 * {@link io.github.laatupaja.glossary.export.ExportLoss}es.
 *
 * <p>A concept keeps the IRI of the edition that it is at home in, so that what several glossaries extend is one thing in the
 * exports of all; an extension names what it extends.
 *
 * <p>A glossary with errors is refused, so that an export never breaks the format's own rules. To keep a glossary whole, use
 * {@link io.github.laatupaja.glossary.Glossaries#write(io.github.laatupaja.glossary.Glossary, java.nio.file.Path)}.
 *
 * <p>Left out: reading these formats.
 */
@NullMarked
package io.github.laatupaja.glossary.export;

import org.jspecify.annotations.NullMarked;
