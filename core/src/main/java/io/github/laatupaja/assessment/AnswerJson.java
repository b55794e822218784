// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static io.github.laatupaja.internal.json.JsonField.defaulted;
import static io.github.laatupaja.internal.json.JsonField.list;
import static io.github.laatupaja.internal.json.JsonField.optional;
import static io.github.laatupaja.internal.json.JsonField.required;
import static io.github.laatupaja.internal.json.JsonSchema.keywords;
import static io.github.laatupaja.internal.json.JsonTypes.TEXT;
import static io.github.laatupaja.internal.json.JsonTypes.code;
import static io.github.laatupaja.internal.json.JsonTypes.constant;
import static io.github.laatupaja.internal.json.JsonTypes.id;
import static io.github.laatupaja.internal.json.JsonTypes.number;

import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.StatementId;
import io.github.laatupaja.internal.json.FieldTable;
import io.github.laatupaja.internal.json.FieldTables;
import io.github.laatupaja.internal.json.JsonField.InTemplate;
import io.github.laatupaja.internal.json.JsonType;
import io.github.laatupaja.internal.scale.RatingScaleJson;
import io.github.laatupaja.scale.Rating;
import java.math.BigDecimal;

/** The JSON form of an answer. */
final class AnswerJson {
    private static final JsonType<Rating> RATING = code(Rating::of, Rating::text, RatingScaleJson.CODE_FORM);

    /** A rating that a template leaves empty for somebody to fill in. */
    private static final JsonType<Rating> RATING_OR_EMPTY = code(
            text -> text.isEmpty() ? null : Rating.of(text),
            Rating::text,
            keywords("pattern", "^$|\\S", "maxLength", 64));

    private static final JsonType<BigDecimal> IMPORTANCE =
            number(Answer::checkedImportance, keywords("type", "number", "exclusiveMinimum", 0));

    private static final FieldTable<StatementRating> STATEMENT_RATING = FieldTables.of(
            "statementRating",
            "The rating of a statement.",
            required("statement", id(StatementId::of), StatementRating::statement, "The statement."),
            required("rating", RATING, StatementRating::rating, "The code of a level, or a number on an interval."),
            StatementRating::of);

    static final FieldTable<Answer> ANSWER = FieldTable.builder(
                    "answer", "What the assessor says of one criterion.", Answer::builder, Answer.Builder::build)
            .with(
                    required("criterion", id(CriterionId::of), Answer::criterion, "The criterion."),
                    Answer.Builder::criterion)
            .with(
                    defaulted(
                                    "state",
                                    constant(AnswerState.values(), AnswerState::text),
                                    Answer::state,
                                    "The state; where absent, a rating, a reason or a missing feature says it.")
                            .inTemplate(answer ->
                                    answer.state() == answer.impliedState() ? InTemplate.NOTHING : InTemplate.VALUE),
                    Answer.Builder::state)
            .with(
                    optional(
                                    "rating",
                                    RATING_OR_EMPTY,
                                    Answer::rating,
                                    "The code of a level, or a number on an interval; an empty one is none.")
                            .inTemplate(answer -> answer.impliedState() == AnswerState.UNANSWERED
                                            && answer.state() == AnswerState.UNANSWERED
                                    ? InTemplate.EMPTY_TEXT
                                    : InTemplate.VALUE),
                    Answer.Builder::rating)
            .with(
                    optional("reason", TEXT, Answer::reason, "Why it is not applicable, in the assessor's own words."),
                    Answer.Builder::reason)
            .with(
                    optional(
                            "missingFeature",
                            id(FeatureId::of),
                            Answer::missingFeature,
                            "The feature that the workshop has not, for which it is not applicable."),
                    Answer.Builder::missingFeature)
            .with(
                    optional("practice", TEXT, Answer::practice, "What the workshop does today.")
                            .inTemplate(answer -> answer.state() == AnswerState.UNANSWERED
                                            && answer.practice().isEmpty()
                                    ? InTemplate.EMPTY_TEXT
                                    : InTemplate.VALUE),
                    Answer.Builder::practice)
            .with(
                    list("evidence", id(EvidenceId::of), Answer::evidence, "The evidence it rests on."),
                    Answer.Builder::addAllEvidence)
            .with(optional("note", TEXT, Answer::note, "A note."), Answer.Builder::note)
            .with(
                    optional("importance", IMPORTANCE, Answer::importance, "How much it matters to the workshop."),
                    Answer.Builder::importance)
            .with(
                    list(
                            "statementRatings",
                            STATEMENT_RATING,
                            Answer::statementRatings,
                            "Ratings of single statements."),
                    Answer.Builder::addAllStatementRatings)
            .build();

    private AnswerJson() {}
}
