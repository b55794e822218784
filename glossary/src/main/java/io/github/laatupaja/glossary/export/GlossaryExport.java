// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.internal.json.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A glossary ready to be written in the formats of others. Immutable and thread-safe. */
public final class GlossaryExport {
    private static final String NOT_IN_IRI = "<>\"{}|^`\\";

    private final Glossary glossary;
    private final String base;

    private GlossaryExport(Glossary glossary, String base) {
        this.glossary = glossary;
        this.base = base;
    }

    /**
     * {@return the export of a glossary under {@code urn:laatupaja:glossary:} and its edition}
     *
     * <p>That names things without claiming anybody's domain; who publishes the export on the web gives an IRI of theirs.
     * @param glossary the glossary
     * @throws InvalidDataException if the glossary has errors
     */
    public static GlossaryExport of(Glossary glossary) {
        return of(glossary, "urn:laatupaja:glossary:" + glossary.edition() + ":");
    }

    /**
     * {@return the export of a glossary}
     * @param glossary the glossary
     * @param base what the IRIs of its concepts start with, before their ids; without its last character it is the IRI of
     *     the glossary itself
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
        if (!isBase(requireNonNull(base, "base"))) {
            throw new IllegalArgumentException(
                    "base '" + base + "' is not an absolute IRI that ends in ':', '/' or '#'");
        }
        return new GlossaryExport(glossary, base);
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

    /** {@return the IRI of the glossary itself} */
    String scheme() {
        return base.substring(0, base.length() - 1);
    }

    /** {@return the IRI of a concept} */
    String iri(Id concept) {
        return base + concept;
    }

    /** {@return the IRI of a list of concepts, which no concept can have: an id has no tilde} */
    String list(String name) {
        return base + "~" + name;
    }

    /** {@return edition and base, as {@code tyopaja-2022 under https://example.org/}} */
    @Override
    public String toString() {
        return glossary.edition() + " under " + base;
    }
}
