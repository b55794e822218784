// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Reading;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.internal.json.Documents;
import io.github.laatupaja.internal.json.JsonDocument;
import io.github.laatupaja.internal.json.JsonWriter;
import io.github.laatupaja.internal.json.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes scores as JSON, which {@code score.schema.json} beside this class describes. A score is written with its
 * method and options, edition, scale, assessor, date and the version of this library, so that it can be computed again.
 */
public final class Scores {
    /** The format of the JSON form that this library writes. */
    public static final String FORMAT = "laatupaja-score/1";

    /** Findings that are reliable only if every node could be read. */
    private static final Map<FindingKind, String> RESTS_ON = Map.of(
            ScoreFindingCode.CONTRIBUTIONS_DO_NOT_ADD_UP, "total",
            ScoreFindingCode.CONTRIBUTIONS_ARE_NOT_THE_VALUE, "total",
            ScoreFindingCode.SCORED_UNASKED, "total");

    private Scores() {}

    /** {@return a score as indented JSON; equal scores give equal text} */
    public static String toJson(Score score) {
        return JsonWriter.indented(out -> ScoreJson.write(score, out));
    }

    /**
     * {@return a score read from JSON, equal to the one that was written}
     * @param json the text
     * @param framework the edition that was scored, whose titles the score shows
     * @throws InvalidDataException if the text is not a score of that edition, or its parts contradict each other; with
     *     all findings
     */
    public static Score parse(String json, CriteriaFramework framework) {
        return examine(json, framework).orThrow("score");
    }

    /**
     * {@return what could be read from a text, and all findings}
     * @param json the text
     * @param framework the edition that was scored
     */
    public static Reading<Score> examine(String json, CriteriaFramework framework) {
        return Documents.examine(json, fields -> new ScoreReader(framework).read(fields), score -> List.of(), RESTS_ON);
    }

    /**
     * {@return a score read from a file, equal to the one that was written}
     * @param file the file, UTF-8
     * @param framework the edition that was scored, whose titles the score shows
     * @throws IOException if the file cannot be read
     * @throws InvalidDataException if it is not a score of that edition, or its parts contradict each other; with all
     *     findings
     */
    public static Score read(Path file, CriteriaFramework framework) throws IOException {
        return Documents.examine(
                        findings -> JsonDocument.parse(file, findings),
                        fields -> new ScoreReader(framework).read(fields),
                        score -> List.of(),
                        RESTS_ON)
                .orThrow(file.toString());
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
