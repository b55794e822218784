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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A glossary ready to be written in the formats of others. Immutable and thread-safe.
 *
 * <p>A concept has the IRI of the edition that it is at home in: what an extended glossary has from the one that it extends
 * keeps the IRI that it has there, so that the data of all who extend it meet. Only the extension's own concepts, and the
 * glossary as a whole, are under its own IRI.
 */
public final class GlossaryExport {
    private static final String OWN_NAMES = "urn:laatupaja:glossary:";

    private static final String NOT_IN_IRI = "<>\"{}|^`\\";

    private final Glossary glossary;
    private final HomeEditions homes;
    private final Map<EditionId, String> bases;

    private GlossaryExport(Glossary glossary, Map<EditionId, String> bases) {
        this.glossary = glossary;
        this.homes = new HomeEditions(glossary);
        this.bases = bases;
    }

    /**
     * {@return the export of a glossary under {@code urn:laatupaja:glossary:} and its edition}
     *
     * <p>That names things without claiming anybody's domain; who publishes the export on the web gives an IRI of theirs.
     * @param glossary the glossary
     * @throws InvalidDataException if the glossary has errors
     */
    public static GlossaryExport of(Glossary glossary) {
        return of(glossary, ownName(glossary.edition()));
    }

    /**
     * {@return the export of a glossary}
     * @param glossary the glossary
     * @param base what the IRIs of its concepts start with, before their ids, but for those of a glossary that it extends;
     *     without its last character it is the IRI of the glossary itself
     * @throws InvalidDataException if the glossary has errors
     * @throws IllegalArgumentException if the base is no absolute IRI that ends in {@code :}, {@code /} or {@code #}
     */
    public static GlossaryExport of(Glossary glossary, String base) {
        List<Finding> errors = new ArrayList<>();
        for (Finding finding : glossary.check()) {
            if (finding.isError()) {
                errors.add(finding);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidDataException("glossary '" + glossary.edition() + "'", errors);
        }
        return new GlossaryExport(glossary, Map.of()).withBase(glossary.edition(), base);
    }

    /**
     * {@return this export with the concepts of an edition under an IRI}
     *
     * <p>Without it, those of an edition that the glossary extends are under {@code urn:laatupaja:glossary:} and that edition.
     * @param edition the edition
     * @param base what the IRIs of its concepts start with, before their ids; without its last character it is the IRI of the
     *     edition itself
     * @throws IllegalArgumentException if the base is no absolute IRI that ends in {@code :}, {@code /} or {@code #}
     */
    public GlossaryExport withBase(EditionId edition, String base) {
        requireNonNull(edition, "edition");
        if (!isBase(requireNonNull(base, "base"))) {
            throw new IllegalArgumentException(
                    "base '" + base + "' is not an absolute IRI that ends in ':', '/' or '#'");
        }
        Map<EditionId, String> more = new HashMap<>(bases);
        more.put(edition, base);
        return new GlossaryExport(glossary, Map.copyOf(more));
    }

    private static String ownName(EditionId edition) {
        return OWN_NAMES + edition + ":";
    }

    private static boolean isBase(String base) {
        int scheme = base.indexOf(':');
        for (int i = 0; i < base.length(); i++) {
            char c = base.charAt(i);
            boolean isAllowed = i < scheme ? isOfScheme(c, i) : c > ' ' && NOT_IN_IRI.indexOf(c) < 0;
            if (!isAllowed || Character.isSurrogate(c)) {
                return false;
            }
        }
        return scheme > 0 && scheme + 1 < base.length() && ":/#".indexOf(base.charAt(base.length() - 1)) >= 0;
    }

    private static boolean isOfScheme(char c, int index) {
        boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return isLetter || (index > 0 && ((c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0));
    }

    /**
     * {@return the glossary in a format; lines end as the format has it, the last one too}
     * @param format the format
     * @throws IllegalArgumentException if a text has a character that the format cannot have, such as half a surrogate pair
     */
    public String text(ExportFormat format) {
        return format.text(this);
    }

    /**
     * Writes the glossary to a file in UTF-8, all or nothing.
     *
     * @param format the format
     * @param file the file
     * @throws IOException if it cannot be written; a file that was there is then as it was
     * @throws IllegalArgumentException if a text has a character that the format cannot have
     */
    public void write(ExportFormat format, Path file) throws IOException {
        WholeFile.write(file, text(format));
    }

    /**
     * Writes the glossary to a stream in UTF-8; the stream stays open.
     *
     * @param format the format
     * @param stream the stream
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a text has a character that the format cannot have
     */
    public void write(ExportFormat format, OutputStream stream) throws IOException {
        WholeFile.write(stream, text(format));
    }

    Glossary glossary() {
        return glossary;
    }

    /** {@return the editions that the glossary extends, the nearest first; none unless it extends one} */
    List<EditionId> extended() {
        return homes.extended();
    }

    /** {@return the IRI of the glossary itself} */
    String scheme() {
        return scheme(glossary.edition());
    }

    /** {@return the IRI of an edition} */
    String scheme(EditionId edition) {
        String base = base(edition);
        return base.substring(0, base.length() - 1);
    }

    /** {@return the IRIs of the glossary and of the edition that a concept is of, if that is another} */
    List<String> schemes(Id concept) {
        EditionId home = homes.of(concept);
        return home.equals(glossary.edition()) ? List.of(scheme()) : List.of(scheme(), scheme(home));
    }

    /** {@return the IRI of a concept} */
    String iri(Id concept) {
        return base(homes.of(concept)) + concept;
    }

    /** {@return the IRI of a list of concepts, which no concept can have: an id has no tilde} */
    String list(String name) {
        return base(glossary.edition()) + "~" + name;
    }

    private String base(EditionId edition) {
        return bases.getOrDefault(edition, ownName(edition));
    }

    /** {@return edition and base, as {@code tyopaja-2022 under https://example.org/}} */
    @Override
    public String toString() {
        return glossary.edition() + " under " + base(glossary.edition());
    }
}
