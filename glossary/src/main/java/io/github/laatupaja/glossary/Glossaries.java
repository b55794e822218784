// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Reading;
import io.github.laatupaja.internal.json.Documents;
import io.github.laatupaja.internal.json.JsonDocument;
import io.github.laatupaja.internal.json.JsonWriter;
import io.github.laatupaja.internal.json.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The bundled editions, and glossaries as JSON.
 *
 * <p>The JSON form is UTF-8, has a {@code format}, and is described by {@code glossary.schema.json} beside this class.
 * Unknown fields are ignored; everything else that is wrong is a finding. A glossary with errors is not read; one with
 * warnings is, and {@code examine} tells them.
 */
public final class Glossaries {
    private Glossaries() {}

    /** {@return the concepts of Finnish workshop activity of 2022: 26 concepts with 29 Finnish terms, and two to search by} */
    public static Glossary tyopaja2022() {
        return BundledGlossaries.TYOPAJA_2022;
    }

    /** {@return the newest bundled edition} */
    public static Glossary latest() {
        return tyopaja2022();
    }

    /** {@return every bundled edition, oldest first} */
    public static List<Glossary> all() {
        return List.of(tyopaja2022());
    }

    /**
     * {@return a glossary read from a file}
     * @throws IOException if the file cannot be read at all
     * @throws InvalidDataException if it holds no sound glossary; with all findings
     */
    public static Glossary read(Path file) throws IOException {
        return examine(file).orThrow(file.toString());
    }

    /**
     * {@return a glossary read from a stream, which stays open}
     * @throws IOException if the stream cannot be read at all
     * @throws InvalidDataException if it holds no sound glossary; with all findings
     */
    public static Glossary read(InputStream stream) throws IOException {
        return examine(findings -> JsonDocument.parse(stream, findings)).orThrow("glossary");
    }

    /**
     * {@return a glossary read from JSON text}
     * @throws InvalidDataException if it holds no sound glossary; with all findings
     */
    public static Glossary parse(String json) {
        return examine(json).orThrow("glossary");
    }

    /**
     * {@return a glossary in a file, if it is sound, and everything found}
     * @throws IOException if the file cannot be read at all
     */
    public static Reading<Glossary> examine(Path file) throws IOException {
        return examine(findings -> JsonDocument.parse(file, findings));
    }

    /** {@return a glossary in JSON text, if it is sound, and everything found} */
    public static Reading<Glossary> examine(String json) {
        return Documents.examine(json, GlossaryJson::read, Glossary::check, Map.of());
    }

    /**
     * Writes a glossary to a file, all or nothing.
     *
     * @throws IOException if it cannot be written; a file that was there is then as it was
     */
    public static void write(Glossary glossary, Path file) throws IOException {
        WholeFile.write(file, toJson(glossary));
    }

    /**
     * Writes a glossary to a stream, which stays open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Glossary glossary, OutputStream stream) throws IOException {
        WholeFile.write(stream, toJson(glossary));
    }

    /** {@return a glossary as indented JSON; fields in a fixed order, lists and languages as they stand} */
    public static String toJson(Glossary glossary) {
        return JsonWriter.indented(out -> GlossaryJson.write(glossary, out));
    }

    private static Reading<Glossary> examine(Documents.Source source) throws IOException {
        return Documents.examine(source, GlossaryJson::read, Glossary::check, Map.of());
    }
}
