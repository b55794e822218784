// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.Statement;
import io.github.laatupaja.criteria.StatementId;
import java.util.HashSet;
import java.util.Set;

/** Holds the ratings of single statements against the criterion that they are said to belong to. */
final class StatementCheck {
    private final AssessmentCheck found;
    private final Set<StatementId> own = new HashSet<>();
    private final Set<StatementId> rated = new HashSet<>();

    StatementCheck(AssessmentCheck found, Criterion criterion) {
        this.found = found;
        for (Statement statement : criterion.statements()) {
            own.add(statement.id());
        }
    }

    void check(int place, Answer answer) {
        for (int i = 0; i < answer.statementRatings().size(); i++) {
            StatementRating given = answer.statementRatings().get(i);
            String field = ".statementRatings[" + i + "]";
            StatementId id = given.statement();
            if (!own.contains(id)) {
                String criterion = answer.criterion().value();
                found.add(place, answer, FindingCode.STATEMENT_OF_ANOTHER, field + ".statement", id.value(), criterion);
            } else if (!rated.add(id)) {
                found.add(place, answer, FindingCode.DUPLICATE_ID, field + ".statement", id.value());
            }
            found.rating(place, answer, field + ".rating", given.ratingText());
        }
    }
}
