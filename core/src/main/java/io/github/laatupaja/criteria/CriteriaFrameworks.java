// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.criteria.FrameworkJson.FRAMEWORK;

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

/**
 * The bundled editions, and frameworks as JSON.
 *
 * <p>The JSON form is UTF-8, has a {@code format}, and is described by {@code framework.schema.json} beside this class.
 * Unknown fields are ignored; everything else that is wrong is a finding.
 */
public final class CriteriaFrameworks {
    private CriteriaFrameworks() {}

    /** {@return the criteria of Finnish workshop activity of 2022: 3 elements, 6 sections, 51 criteria} */
    public static CriteriaFramework tyopaja2022() {
        return Tyopaja2022.FRAMEWORK;
    }

    /** {@return the newest bundled edition} */
    public static CriteriaFramework latest() {
        return tyopaja2022();
    }

    /** {@return every bundled edition, oldest first} */
    public static List<CriteriaFramework> all() {
        return List.of(tyopaja2022());
    }

    /**
     * {@return a framework read from a file}
     * @throws IOException if the file cannot be read at all
     * @throws InvalidDataException if it holds no sound framework; with all findings
     */
    public static CriteriaFramework read(Path file) throws IOException {
        return examine(file).orThrow(file.toString());
    }

    /**
     * {@return a framework read from a stream, which stays open}
     * @throws IOException if the stream cannot be read at all
     * @throws InvalidDataException if it holds no sound framework; with all findings
     */
    public static CriteriaFramework read(InputStream stream) throws IOException {
        return examine(JsonText.read(stream)).orThrow("framework");
    }

    /**
     * {@return a framework read from JSON text}
     * @throws InvalidDataException if it holds no sound framework; with all findings
     */
    public static CriteriaFramework parse(String json) {
        return examine(json).orThrow("framework");
    }

    /**
     * {@return a framework in a file, if it is sound, and everything found}
     * @throws IOException if the file cannot be read at all
     */
    public static Reading<CriteriaFramework> examine(Path file) throws IOException {
        return examine(JsonText.read(file));
    }

    /** {@return a framework in JSON text, if it is sound, and everything found} */
    public static Reading<CriteriaFramework> examine(String json) {
        return examine(JsonText.of(json));
    }

    /**
     * Writes a framework to a file, all or nothing.
     *
     * @throws IOException if it cannot be written; a file that was there is then as it was
     */
    public static void write(CriteriaFramework framework, Path file) throws IOException {
        WholeFile.write(file, toJson(framework));
    }

    /**
     * Writes a framework to a stream, which stays open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(CriteriaFramework framework, OutputStream stream) throws IOException {
        WholeFile.write(stream, toJson(framework));
    }

    /** {@return a framework as indented JSON; fields in a fixed order, lists as they stand, languages by tag after the original} */
    public static String toJson(CriteriaFramework framework) {
        return JsonWriter.indented(out -> FRAMEWORK.writeFields(framework, out));
    }

    private static Reading<CriteriaFramework> examine(JsonText text) {
        return text.examine(FRAMEWORK, framework -> List.of(), FrameworkJson.RESTS_ON);
    }
}
