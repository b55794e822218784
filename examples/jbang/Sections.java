///usr/bin/env jbang "$0" "$@" ; exit $?
// SPDX-License-Identifier: Apache-2.0
//DEPS io.github.laatupaja:laatupaja-scoring:0.1.0
//DEPS io.github.laatupaja:laatupaja-glossary:0.1.0
//JAVA 17+

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.link.ConceptLinks;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.ScoringMethods;
import java.io.IOException;
import java.nio.file.Path;

/** What each section of an assessment comes to: {@code jbang Sections.java assessment.json}. */
public class Sections {
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: jbang Sections.java ASSESSMENT.json");
            System.exit(2);
        }
        CriteriaFramework criteria = CriteriaFrameworks.latest();
        Assessment assessment = Assessments.read(Path.of(args[0]));
        Score score = ScoringMethods.weightedMean().score(criteria, assessment);
        System.out.println(score);
        for (CriterionGroup element : criteria.groups()) {
            for (CriterionGroup section : element.groups()) {
                System.out.println(score.get(section.id()));
            }
        }
        for (Concept concept : ConceptLinks.between(Glossaries.latest(), criteria).concepts(CriterionId.of(29))) {
            System.out.println("criterion 29 speaks of " + concept.preferredTerm(Language.ENGLISH).orElseThrow());
        }
    }
}
