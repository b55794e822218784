// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.embedding;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.basics.Reading;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.ScoringMethods;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What each application prints: framework and assessment as it writes them, what is found in them, and the score. */
final class RoundTrip {
    private RoundTrip() {}

    static void print(Path assessmentFile, JsonRewriter rewriting) throws IOException {
        String ours = CriteriaFrameworks.toJson(CriteriaFrameworks.latest());
        String frameworkJson = rewriting.framework(rewriting.framework(ours));
        String assessmentJson = rewriting.assessment(rewriting.assessment(Files.readString(assessmentFile)));

        CriteriaFramework framework = CriteriaFrameworks.parse(frameworkJson);
        Assessment assessment = Assessments.parse(assessmentJson);
        Reading<Assessment> reading = Assessments.examine(assessmentFile, framework);
        Score score = ScoringMethods.weightedMean().score(framework, assessment);

        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.println(frameworkJson);
            out.println(assessmentJson);
            out.println(reading.findings());
            out.println(score);
        }
    }
}
