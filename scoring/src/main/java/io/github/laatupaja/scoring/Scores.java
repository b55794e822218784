// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.internal.json.JsonWriter;
import io.github.laatupaja.internal.json.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Scores as JSON, described by {@code score.schema.json} beside this class: with each score its method and options,
 * edition, scale, assessor, date and the version of this library, so that it can be computed again.
 */
public final class Scores {
    /** The format of the JSON form that this library writes. */
    public static final String FORMAT = "laatupaja-score/1";

    private Scores() {}

    /** {@return a score as indented JSON; equal scores give equal text} */
    public static String toJson(Score score) {
        return JsonWriter.indented(out -> ScoreJson.write(score, out));
    }

    /**
     * Writes a score to a file, all or nothing.
     *
     * @throws IOException if it cannot be written; a file that was there is then as it was
     */
    public static void write(Score score, Path file) throws IOException {
        WholeFile.write(file, toJson(score));
    }

    /**
     * Writes a score to a stream, which stays open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Score score, OutputStream stream) throws IOException {
        WholeFile.write(stream, toJson(score));
    }
}
