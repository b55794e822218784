// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Reading;
import io.github.laatupaja.internal.json.JsonText;
import io.github.laatupaja.internal.json.JsonWriter;
import io.github.laatupaja.internal.json.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The bundled editions, and reading and writing of glossaries as JSON.
 *
 * <p>A JSON document is in UTF-8, names its {@code format}, and is described by {@code glossary.schema.json} in the package of
 * this class. Unknown fields are ignored. A document with errors is rejected; {@code examine} also returns the warnings about a
 * valid one.
 */
public final class Glossaries {
    private Glossaries() {}

    /** {@return the 2022 edition of the concepts of Finnish workshop activity: 26 concepts with 29 Finnish terms} */
    public static Glossary tyopaja2022() {
        return BundledGlossaries.TYOPAJA_2022;
    }

    /** {@return the latest bundled edition} */
    public static Glossary latest() {
        return tyopaja2022();
    }

    /** {@return all bundled editions, oldest first} */
    public static List<Glossary> all() {
        return List.of(tyopaja2022());
    }

    /**
     * {@return a glossary read from a file}
     * @throws IOException if the file cannot be read
     * @throws InvalidDataException if the document has errors; contains all findings
     */
    public static Glossary read(Path file) throws IOException {
        return examine(file).orThrow(file.toString());
    }

    /**
     * {@return a glossary read from a stream, which is not closed}
     * @throws IOException if the stream cannot be read
     * @throws InvalidDataException if the document has errors; contains all findings
     */
    public static Glossary read(InputStream stream) throws IOException {
        return examine(JsonText.read(stream)).orThrow("glossary");
    }

    /**
     * {@return a glossary read from JSON text}
     * @throws InvalidDataException if the document has errors; contains all findings
     */
    public static Glossary parse(String json) {
        return examine(json).orThrow("glossary");
    }

    /**
     * {@return the glossary in a file, unless the document has errors, and all findings}
     * @throws IOException if the file cannot be read
     */
    public static Reading<Glossary> examine(Path file) throws IOException {
        return examine(JsonText.read(file));
    }

    /** {@return the glossary in JSON text, unless the document has errors, and all findings} */
    public static Reading<Glossary> examine(String json) {
        return examine(JsonText.of(json));
    }

    /**
     * Writes a glossary to a file. If writing fails, an existing file is left unchanged.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Glossary glossary, Path file) throws IOException {
        WholeFile.write(file, toJson(glossary));
    }

    /**
     * Writes a glossary to a stream. The stream is not closed.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Glossary glossary, OutputStream stream) throws IOException {
        WholeFile.write(stream, toJson(glossary));
    }

    /** {@return a glossary as indented JSON, with fields in a fixed order, and lists and languages in the order of the model} */
    public static String toJson(Glossary glossary) {
        return JsonWriter.indented(out -> GlossaryJson.GLOSSARY.writeFields(glossary, out));
    }

    private static Reading<Glossary> examine(JsonText text) {
        return text.examine(GlossaryJson.GLOSSARY, Glossary::check, Map.of());
    }
}
