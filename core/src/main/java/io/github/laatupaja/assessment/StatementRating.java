// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.criteria.StatementId;
import io.github.laatupaja.scale.Rating;
import java.io.Serializable;
import org.immutables.value.Value;

/** The rating of one statement of a criterion, shown beside the criterion's own. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"statement", "rating"})
public abstract class StatementRating implements Serializable {
    private static final long serialVersionUID = 1L;

    StatementRating() {}

    /** {@return the statement} */
    public abstract StatementId statement();

    @JsonProperty("rating")
    abstract String ratingText();

    /** {@return what the assessor gave it} */
    @JsonIgnore
    public Rating rating() {
        return Rating.of(ratingText());
    }

    /**
     * {@return the rating of a statement}
     * @param statement the statement
     * @param rating what the assessor gave it
     */
    public static StatementRating of(StatementId statement, Rating rating) {
        return ImmutableStatementRating.make(statement, rating.text());
    }

    /** {@return statement and rating, as {@code 27.2: 3}} */
    @Override
    public final String toString() {
        return statement() + ": " + ratingText();
    }

    @Value.Check
    void check() {
        rating();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StatementRating fromJson(ImmutableStatementRating json) {
        return json;
    }
}
