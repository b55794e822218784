// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.embedding;

import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fails unless what a mapper has read and written is what it was. */
final class RoundTripCheck {
    private RoundTripCheck() {}

    /** Takes the class that reads and writes, and an assessment's file. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        JsonRewriter rewriting =
                (JsonRewriter) Class.forName(args[0]).getDeclaredConstructor().newInstance();
        String framework = CriteriaFrameworks.toJson(CriteriaFrameworks.latest());
        String assessment = Files.readString(Path.of(args[1]));

        boolean isSameFramework =
                CriteriaFrameworks.parse(rewriting.framework(framework)).equals(CriteriaFrameworks.parse(framework));
        boolean isSameAssessment =
                Assessments.parse(rewriting.assessment(assessment)).equals(Assessments.parse(assessment));
        System.out.printf("%s: framework %b, assessment %b%n", args[0], isSameFramework, isSameAssessment);
        if (!isSameFramework || !isSameAssessment) {
            System.exit(1);
        }
    }
}
