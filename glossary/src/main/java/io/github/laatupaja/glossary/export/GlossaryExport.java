// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.internal.json.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a valid glossary in interchange formats. Immutable and thread-safe.
 *
 * <p>The IRI of a concept depends on the edition to which it belongs. A concept that an extended glossary has from its base
 * keeps the IRI of the base, so that data about it can be combined across extensions. Only the concepts that the extension
 * adds, and the extended glossary as a whole, have IRIs of the extension.
 */
public final class GlossaryExport {
    private static final String DEFAULT_PREFIX = "urn:laatupaja:glossary:";

    private static final Pattern BASE = Pattern.compile(
            "[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\\\x{D800}-\\x{DFFF}\\x{10000}-\\x{10FFFF}]*[:/#]");

    private final Glossary glossary;
    private final HomeEditions homes;
    private final Map<EditionId, String> bases;

    private GlossaryExport(Glossary glossary, Map<EditionId, String> bases) {
        this.glossary = glossary;
        this.homes = new HomeEditions(glossary);
        this.bases = bases;
    }

    /**
     * {@return the export of a glossary, with IRIs that start with {@code urn:laatupaja:glossary:} and the edition}
     *
     * <p>These IRIs do not use anybody's domain. To publish the export on the web, use {@link #of(Glossary, String)}.
     * @param glossary the glossary
     * @throws InvalidDataException if the glossary has errors
     */
    public static GlossaryExport of(Glossary glossary) {
        return of(glossary, defaultBase(glossary.edition()));
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
        List<Finding> errors =
                glossary.check().stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidDataException("glossary '" + glossary.edition() + "'", errors);
        }
        return new GlossaryExport(glossary, Map.of()).withBase(glossary.edition(), base);
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
        requireNonNull(edition, "edition");
        if (!BASE.matcher(requireNonNull(base, "base")).matches()) {
            throw new IllegalArgumentException(
                    "base '" + base + "' is not an absolute IRI that ends in ':', '/' or '#'");
        }
        Map<EditionId, String> more = new HashMap<>(bases);
        more.put(edition, base);
        return new GlossaryExport(glossary, Map.copyOf(more));
    }

    private static String defaultBase(EditionId edition) {
        return DEFAULT_PREFIX + edition + ":";
    }

    /**
     * {@return the glossary in a format; every line, including the last, ends as the format requires}
     * @param format the format
     * @throws IllegalArgumentException if a text has a character that the format does not allow, such as an unpaired surrogate
     */
    public String text(ExportFormat format) {
        return format.text(this);
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

    Glossary glossary() {
        return glossary;
    }

    /** {@return the editions that the glossary extends, the nearest first; empty if it extends none} */
    List<EditionId> extendedEditions() {
        return homes.extended();
    }

    /** {@return the IRI of the glossary} */
    String scheme() {
        return scheme(glossary.edition());
    }

    /** {@return the IRI of an edition} */
    String scheme(EditionId edition) {
        String base = base(edition);
        return base.substring(0, base.length() - 1);
    }

    /** {@return the IRI of the glossary and, if different, of the edition to which a concept belongs} */
    List<String> schemes(Id concept) {
        EditionId home = homes.of(concept);
        return home.equals(glossary.edition()) ? List.of(scheme()) : List.of(scheme(), scheme(home));
    }

    /** {@return the IRI of a concept} */
    String iri(Id concept) {
        return base(homes.of(concept)) + concept;
    }

    /** {@return the IRI of a list of concepts; no concept can have it, because ids contain no tilde} */
    String list(String name) {
        return base(glossary.edition()) + "~" + name;
    }

    private String base(EditionId edition) {
        return bases.getOrDefault(edition, defaultBase(edition));
    }

    /** {@return edition and base, as {@code tyopaja-2022 under https://example.org/}} */
    @Override
    public String toString() {
        return glossary.edition() + " under " + base(glossary.edition());
    }
}
