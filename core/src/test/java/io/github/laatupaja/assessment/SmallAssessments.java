// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.SmallFramework;
import io.github.laatupaja.criteria.StatementId;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.scale.Rating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Assessments of {@link SmallFramework}. */
final class SmallAssessments {
    static final CriterionId ONE = CriterionId.of("1");
    static final CriterionId TWO = CriterionId.of("2");
    static final CriterionId THREE = CriterionId.of("3");
    static final FeatureId SAUNA = SmallFramework.SAUNA;
    static final EvidenceId E1 = EvidenceId.of("E1");

    private SmallAssessments() {}

    /** {@return a builder with everything but answers, in which nothing is to be found but what they lack} */
    static Assessment.Builder dated() {
        return Assessment.builder()
                .edition(EditionId.of("small-1"))
                .scale(SmallFramework.STEPS)
                .profile(WorkshopProfile.empty().with(SAUNA, true))
                .date(LocalDate.of(2026, 3, 31));
    }

    /** {@return a builder of an assessment in which nothing is to be found, but for what is added} */
    static Assessment.Builder withAnswers(Answer... answers) {
        Assessment.Builder assessment = dated();
        for (Answer answer : answers) {
            assessment.addAnswer(answer);
        }
        for (CriterionId criterion : List.of(ONE, TWO, THREE)) {
            if (List.of(answers).stream().noneMatch(answer -> answer.criterion().equals(criterion))) {
                assessment.addAnswer(rated(criterion));
            }
        }
        return assessment;
    }

    static Answer rated(CriterionId criterion) {
        return Answer.rated(criterion, Rating.of(2));
    }

    static Evidence evidence(String id) {
        return Evidence.builder().id(EvidenceId.of(id)).title("Kuvaus " + id).build();
    }

    static StatementRating statementRating(String statement, String rating) {
        return StatementRating.of(StatementId.of(statement), Rating.of(rating));
    }

    static PlannedAction action(CriterionId... criteria) {
        PlannedAction.Builder action = PlannedAction.builder().action("Ostetaan kiuas.");
        for (CriterionId criterion : criteria) {
            action.addCriterion(criterion);
        }
        return action.build();
    }

    /** {@return an assessment with something in every field} */
    static Assessment full() {
        return dated().workshop("Paja")
                .assessor(Assessor.of(AssessorKind.PEER_AUDIT, AssessorRole.STAFF))
                .addAnswer(Answer.builder()
                        .criterion(ONE)
                        .rating(Rating.of(1))
                        .practice("Ovi on auki kahdeksasta neljään.")
                        .addEvidence(E1)
                        .note("Luettu näin: myös perjantaisin.")
                        .importance(new BigDecimal("2.5"))
                        .addStatementRating(statementRating("1.1", "2"))
                        .build())
                .addAnswer(Answer.notApplicable(TWO, "Sauna on remontissa."))
                .addAnswer(Answer.dontKnow(THREE))
                .addEvidence(Evidence.builder()
                        .id(E1)
                        .title("Aukioloajat")
                        .link("https://paja.example/ajat")
                        .note("päivitetty keväällä")
                        .build())
                .plan(DevelopmentPlan.of(List.of(PlannedAction.builder()
                        .addCriterion(ONE)
                        .addCriterion(TWO)
                        .action("Ostetaan kiuas.")
                        .responsible("Maija Meikäläinen")
                        .due(LocalDate.of(2026, 12, 31))
                        .build())))
                .build();
    }
}
