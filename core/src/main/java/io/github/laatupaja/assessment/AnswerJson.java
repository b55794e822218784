// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.StatementId;
import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonWriter;
import io.github.laatupaja.scale.Rating;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON form of an answer. */
final class AnswerJson {
    private AnswerJson() {}

    static @Nullable Answer read(JsonFields in) {
        CriterionId criterion = in.required("criterion", CriterionId::of);
        AnswerState state = in.constant("state", AnswerState.values(), AnswerState::text);
        String given = in.code("rating");
        // an empty one is what a template holds where nothing is filled in
        Rating rating = given == null || given.isEmpty() ? null : in.value("rating", given, Rating::of);
        String reason = in.text("reason");
        FeatureId missingFeature = in.value("missingFeature", FeatureId::of);
        String practice = in.text("practice");
        List<EvidenceId> evidence = in.values("evidence", EvidenceId::of);
        String note = in.text("note");
        BigDecimal importance = in.value("importance", in.number("importance"), Answer::checkedImportance);
        List<StatementRating> statements = in.objects("statementRatings", AnswerJson::statementRating);
        if (criterion == null) {
            return null;
        }
        Answer.Builder answer = Answer.builder().criterion(criterion);
        if (state != null) {
            answer.state(state);
        }
        return answer.ratingOrNull(rating == null ? null : rating.text())
                .reasonOrNull(reason)
                .missingFeatureOrNull(missingFeature)
                .practiceOrNull(practice)
                .addAllEvidence(evidence)
                .noteOrNull(note)
                .importanceOrNull(importance)
                .addAllStatementRatings(statements)
                .build();
    }

    static void write(Answer answer, JsonWriter out) {
        out.id("criterion", answer.criterion());
        out.text("state", answer.state().text());
        writeRest(answer, out);
    }

    /** Writes an answer to fill in: the state only where the rest does not say it, and room for a rating and a practice. */
    static void writeTemplate(Answer answer, JsonWriter out) {
        out.id("criterion", answer.criterion());
        if (answer.state() != answer.impliedState()) {
            out.text("state", answer.state().text());
        } else if (answer.state() == AnswerState.UNANSWERED) {
            out.room("rating");
        }
        if (answer.state() == AnswerState.UNANSWERED && answer.practiceOrNull() == null) {
            out.room("practice");
        }
        writeRest(answer, out);
    }

    private static void writeRest(Answer answer, JsonWriter out) {
        out.text("rating", answer.ratingOrNull());
        out.text("reason", answer.reasonOrNull());
        out.id("missingFeature", answer.missingFeatureOrNull());
        out.text("practice", answer.practiceOrNull());
        out.values("evidence", answer.evidence());
        out.text("note", answer.noteOrNull());
        out.number("importance", answer.importanceOrNull());
        out.objects("statementRatings", answer.statementRatings(), (given, to) -> {
            to.id("statement", given.statement());
            to.text("rating", given.ratingText());
        });
    }

    private static @Nullable StatementRating statementRating(JsonFields in) {
        StatementId statement = in.required("statement", StatementId::of);
        Rating rating = in.require("rating", in.value("rating", in.code("rating"), Rating::of));
        return statement == null || rating == null ? null : StatementRating.of(statement, rating);
    }
}
