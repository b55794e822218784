// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.internal.AbsentFields;
import io.github.laatupaja.internal.values.IsoDate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Something a workshop means to do about one or more criteria. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"criteria", "action", "responsible", "due"})
public abstract class PlannedAction implements Serializable {
    private static final long serialVersionUID = 1L;

    PlannedAction() {}

    /** {@return the criteria that it is for} */
    public abstract List<CriterionId> criteria();

    /** {@return what is to be done; free text} */
    public abstract String action();

    @JsonProperty("responsible")
    abstract @Nullable String responsibleOrNull();

    @JsonProperty("due")
    abstract @Nullable String dueOrNull();

    /** {@return who sees to it} */
    @JsonIgnore
    public Optional<String> responsible() {
        return Optional.ofNullable(responsibleOrNull());
    }

    /** {@return by when} */
    @JsonIgnore
    public Optional<LocalDate> due() {
        return Optional.ofNullable(dueOrNull()).map(IsoDate::parse);
    }

    /** {@return the criteria alone: the rest is free text} */
    @Override
    public final String toString() {
        return "action for criteria " + criteria();
    }

    @Value.Check
    PlannedAction check() {
        if (action().isEmpty()) {
            throw new InvalidValueException(new MessagePattern("action is empty", "toimi on tyhjä", "åtgärden är tom"));
        }
        due();
        return AbsentFields.isEmpty(responsibleOrNull())
                ? builder().from(this).responsibleOrNull(null).build()
                : this;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutablePlannedAction.builder();
    }

    /** Builds actions; what is to be done is required. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Adds a criterion that it is for. */
        public abstract Builder addCriterion(CriterionId criterion);

        /** Sets what is to be done. */
        public abstract Builder action(String action);

        /** Sets who sees to it. */
        public final Builder responsible(String responsible) {
            return responsibleOrNull(AbsentFields.ifEmpty(responsible));
        }

        /**
         * Sets by when.
         *
         * @throws IllegalArgumentException if the year is not 0 to 9999
         */
        public final Builder due(LocalDate due) {
            return dueOrNull(IsoDate.text(due));
        }

        abstract Builder from(PlannedAction action);

        abstract Builder criteria(Iterable<? extends CriterionId> criteria);

        abstract Builder addAllCriteria(Iterable<? extends CriterionId> criteria);

        abstract Builder responsibleOrNull(@Nullable String responsible);

        abstract Builder dueOrNull(@Nullable String due);

        /**
         * {@return the action}
         * @throws IllegalStateException if it is not said what is to be done
         * @throws IllegalArgumentException if the action is empty
         */
        public abstract PlannedAction build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PlannedAction fromJson(ImmutablePlannedAction json) {
        return json;
    }
}
