// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.internal.json.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a valid glossary in interchange formats. Immutable and thread-safe.
 *
 * <p>The IRI of a concept depends on the edition to which it belongs. A concept that an extended glossary has from its base
 * keeps the IRI of the base, so that data about it can be combined across extensions. Only the concepts that the extension
 * adds, and the extended glossary as a whole, have IRIs of the extension.
 */
public final class GlossaryExport {
    private final GlossaryIris iris;

    private GlossaryExport(GlossaryIris iris) {
        this.iris = iris;
    }

    /**
     * {@return the export of a glossary, with IRIs that start with {@code urn:laatupaja:glossary:} and the edition}
     *
     * <p>These IRIs do not use anybody's domain. To publish the export on the web, use {@link #of(Glossary, String)}.
     * @param glossary the glossary
     * @throws InvalidDataException if the glossary has errors
     */
    public static GlossaryExport of(Glossary glossary) {
        List<Finding> errors =
                glossary.check().stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidDataException("glossary '" + glossary.edition() + "'", errors);
        }
        return new GlossaryExport(GlossaryIris.of(glossary));
    }

    /**
     * {@return the export of a glossary, with IRIs that start with a base}
     * @param glossary the glossary
     * @param base the text before the id in the IRI of each concept, except those of an extended edition; without its last
     *     character it is the IRI of the glossary
     * @throws InvalidDataException if the glossary has errors
     * @throws IllegalArgumentException if the base is not an absolute IRI that ends in {@code :}, {@code /} or {@code #}
     */
    public static GlossaryExport of(Glossary glossary, String base) {
        return of(glossary).withBase(glossary.edition(), base);
    }

    /**
     * {@return this export with another base for the IRIs of an edition's concepts}
     *
     * <p>By default, the IRIs of an extended edition start with {@code urn:laatupaja:glossary:} and that edition.
     * @param edition the edition
     * @param base the text before the id in the IRI of each concept; without its last character it is the IRI of the edition
     * @throws IllegalArgumentException if the base is not an absolute IRI that ends in {@code :}, {@code /} or {@code #}
     */
    public GlossaryExport withBase(EditionId edition, String base) {
        return new GlossaryExport(iris.withBase(requireNonNull(edition, "edition"), requireNonNull(base, "base")));
    }

    /**
     * {@return the glossary in a format; every line, including the last, ends as the format requires}
     * @param format the format
     * @throws IllegalArgumentException if a text has a character that the format does not allow, such as an unpaired surrogate
     */
    public String text(ExportFormat format) {
        return format.text(iris);
    }

    /**
     * Writes the glossary to a file in UTF-8. If writing fails, an existing file is left unchanged.
     *
     * @param format the format
     * @param file the file
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if a text has a character that the format does not allow
     */
    public void write(ExportFormat format, Path file) throws IOException {
        WholeFile.write(file, text(format));
    }

    /**
     * Writes the glossary to a stream in UTF-8. The stream is not closed.
     *
     * @param format the format
     * @param stream the stream
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a text has a character that the format does not allow
     */
    public void write(ExportFormat format, OutputStream stream) throws IOException {
        WholeFile.write(stream, text(format));
    }

    /** {@return edition and base, as {@code tyopaja-2022 under https://example.org/}} */
    @Override
    public String toString() {
        return iris.toString();
    }
}
