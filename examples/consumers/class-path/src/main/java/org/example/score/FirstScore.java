// SPDX-License-Identifier: Apache-2.0
package org.example.score;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.mention.Mention;
import io.github.laatupaja.glossary.mention.MentionFinder;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.ScoringMethods;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Scores an assessment, and fails if the score is not the one expected. */
public final class FirstScore {
    private FirstScore() {}

    /** Takes the assessment's file and its score. */
    public static void main(String[] args) throws IOException {
        CriteriaFramework criteria = CriteriaFrameworks.latest();
        Assessment assessment = Assessments.read(Path.of(args[0]));
        List<Finding> findings = assessment.check(criteria);
        Score score = ScoringMethods.weightedMean().score(criteria, assessment);
        Criterion criterion = criteria.get(CriterionId.of(35));
        List<Mention> mentions =
                MentionFinder.of(Glossaries.latest()).find(criterion.text().originalText());

        System.out.println(criterion.text().in(Language.ENGLISH));
        System.out.println(score + ", " + findings.size() + " findings, " + mentions.size() + " terms");
        if (!score.toString().equals(args[1])) {
            System.err.println("expected " + args[1]);
            System.exit(1);
        }
    }
}
