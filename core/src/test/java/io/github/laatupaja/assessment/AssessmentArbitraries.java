// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.StatementId;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Assessments of any content, sound or not, with every field there or not. */
final class AssessmentArbitraries {
    private static final double HALF = 0.5;

    private AssessmentArbitraries() {}

    static Arbitrary<Assessment> assessments() {
        return Builders.withBuilder(Assessment::builder)
                .use(ids().map(EditionId::of))
                .in(Assessment.Builder::edition)
                .use(ids().map(ScaleId::of))
                .in(Assessment.Builder::scale)
                .use(texts())
                .withProbability(HALF)
                .in(Assessment.Builder::workshop)
                .use(dates())
                .withProbability(HALF)
                .in(Assessment.Builder::date)
                .use(assessors())
                .withProbability(HALF)
                .in(Assessment.Builder::assessor)
                .use(profiles())
                .withProbability(HALF)
                .in(Assessment.Builder::profile)
                .use(answers().list().ofMaxSize(5))
                .in(Assessment.Builder::addAllAnswers)
                .use(evidence().list().ofMaxSize(3))
                .in(Assessment.Builder::addAllEvidence)
                .use(actions().list().ofMaxSize(3).map(DevelopmentPlan::of))
                .withProbability(HALF)
                .in(Assessment.Builder::plan)
                .build(Assessment.Builder::build);
    }

    /** {@return texts of what JSON must escape, what UTF-8 spends one to four bytes on, and what looks like JSON} */
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "Ä",
                        "ö",
                        "\"",
                        "\\",
                        "/",
                        "\u0000",
                        "\n",
                        "\t",
                        "\u001f",
                        "\u007f",
                        "\u0085",
                        "\u2028",
                        "€",
                        "😀",
                        "{",
                        "}",
                        "[",
                        ":",
                        ",",
                        "null",
                        " ",
                        "\u00a0",
                        "\ufeff",
                        "İ",
                        "e\u0301",
                        "</script>")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings().withChars("abcXYZ0189._-").ofMaxLength(63).map(rest -> "a" + rest);
    }

    private static Arbitrary<LocalDate> dates() {
        return Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    }

    private static Arbitrary<Assessor> assessors() {
        return Combinators.combine(
                        Arbitraries.of(AssessorKind.class),
                        Arbitraries.of(AssessorRole.class).injectNull(HALF))
                .as(Assessor::from);
    }

    private static Arbitrary<WorkshopProfile> profiles() {
        return Arbitraries.maps(ids(), Arbitraries.of(true, false)).ofMaxSize(4).map(said -> {
            WorkshopProfile profile = WorkshopProfile.empty();
            for (Map.Entry<String, Boolean> one : new LinkedHashMap<>(said).entrySet()) {
                profile = profile.with(FeatureId.of(one.getKey()), one.getValue());
            }
            return profile;
        });
    }

    private static Arbitrary<Answer> answers() {
        return Builders.withBuilder(Answer::builder)
                .use(ids().map(CriterionId::of))
                .in(Answer.Builder::criterion)
                .use(Arbitraries.of(AnswerState.class))
                .withProbability(HALF)
                .in(Answer.Builder::state)
                .use(ratings())
                .withProbability(HALF)
                .in(Answer.Builder::rating)
                .use(texts())
                .withProbability(HALF)
                .in(Answer.Builder::reason)
                .use(ids().map(FeatureId::of))
                .withProbability(HALF)
                .in(Answer.Builder::missingFeature)
                .use(texts())
                .withProbability(HALF)
                .in(Answer.Builder::practice)
                .use(texts())
                .withProbability(HALF)
                .in(Answer.Builder::note)
                .use(importances())
                .withProbability(HALF)
                .in(Answer.Builder::importance)
                .use(ids().map(EvidenceId::of).list().ofMaxSize(3))
                .in(Answer.Builder::addAllEvidence)
                .use(statementRatings().list().ofMaxSize(3))
                .in(Answer.Builder::addAllStatementRatings)
                .build(Answer.Builder::build);
    }

    private static Arbitrary<Rating> ratings() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-9, 9).map(Rating::of),
                texts().filter(text -> !text.isBlank()).map(Rating::of));
    }

    private static Arbitrary<BigDecimal> importances() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("0.0001"), new BigDecimal(1000))
                        .ofScale(4),
                Arbitraries.of("1E+3", "1E-30", "1.50", "2.0", "0.1", "1e40").map(BigDecimal::new));
    }

    private static Arbitrary<StatementRating> statementRatings() {
        return Combinators.combine(ids().map(StatementId::of), ratings()).as(StatementRating::of);
    }

    private static Arbitrary<Evidence> evidence() {
        return Builders.withBuilder(Evidence::builder)
                .use(ids().map(EvidenceId::of))
                .in(Evidence.Builder::id)
                .use(texts())
                .in(Evidence.Builder::title)
                .use(texts())
                .withProbability(HALF)
                .in(Evidence.Builder::link)
                .use(texts())
                .withProbability(HALF)
                .in(Evidence.Builder::note)
                .build(Evidence.Builder::build);
    }

    private static Arbitrary<PlannedAction> actions() {
        return Builders.withBuilder(PlannedAction::builder)
                .use(texts())
                .in(PlannedAction.Builder::action)
                .use(texts())
                .withProbability(HALF)
                .in(PlannedAction.Builder::responsible)
                .use(dates())
                .withProbability(HALF)
                .in(PlannedAction.Builder::due)
                .use(ids().map(CriterionId::of).list().ofMaxSize(3))
                .in((action, criteria) -> action.addAllCriteria(List.copyOf(criteria)))
                .build(PlannedAction.Builder::build);
    }
}
