// SPDX-License-Identifier: Apache-2.0
package org.example.finder;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.MethodRegistry;
import io.github.laatupaja.scoring.ScoringMethods;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Scores an assessment by methods that another jar brings, and fails if one is missing or scores otherwise. */
public final class DiscoveredMethods {
    private static final List<MethodId> EXPECTED =
            List.of(MethodId.of("urn:example:renamed-mean:1"), MethodId.of("urn:example:plain-mean:1"));

    private DiscoveredMethods() {}

    /** Takes the assessment's file and its score. */
    public static void main(String[] args) throws IOException {
        Assessment assessment = Assessments.read(Path.of(args[0]));
        MethodRegistry registry = ScoringMethods.discover(DiscoveredMethods.class.getClassLoader());

        for (MethodId id : EXPECTED) {
            String score = registry.get(id)
                    .score(CriteriaFrameworks.latest(), assessment)
                    .toString();
            System.out.println(id + ": " + score);
            if (!score.equals(args[1])) {
                System.err.println("expected " + args[1]);
                System.exit(1);
            }
        }
    }
}
