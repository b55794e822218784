// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.Decimals;
import io.github.laatupaja.internal.Malformed;
import io.github.laatupaja.internal.Message;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One quality criterion: what is looked at, and the statements by which it is recognised. Immutable and thread-safe.
 *
 * <p>A criterion has statements, a lead-in, or both. Its {@link #text} is the lead-in where there is one, and the
 * statements joined by a space otherwise.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "weight", "leadIn", "statements", "applicability", "source", "remarks"})
public abstract class Criterion implements Serializable {
    private static final long serialVersionUID = 1L;

    Criterion() {}

    /** {@return the id, unique within an edition and never given to another criterion} */
    public abstract CriterionId id();

    /** {@return the statements, in published order; may be empty where there is a lead-in} */
    public abstract List<Statement> statements();

    /** {@return what the text says of when the whole criterion applies; may be empty} */
    @JsonProperty("applicability")
    public abstract List<Applicability> applicabilities();

    /** {@return editorial notes on the text; may be empty} */
    public abstract List<Remark> remarks();

    @JsonProperty("weight")
    abstract @Nullable BigDecimal weightOrNull();

    @JsonProperty("leadIn")
    abstract @Nullable LocalizedText leadInOrNull();

    @JsonProperty("source")
    abstract @Nullable SourceReference sourceOrNull();

    /** {@return the weight that its framework declares; 1 where it declares none, as the bundled one does} */
    @JsonIgnore
    public BigDecimal weight() {
        BigDecimal weight = weightOrNull();
        return weight == null ? BigDecimal.ONE : weight;
    }

    /** {@return the words before the statements, where the criterion has such} */
    @JsonIgnore
    public Optional<LocalizedText> leadIn() {
        return Optional.ofNullable(leadInOrNull());
    }

    /** {@return where it stands in the source} */
    @JsonIgnore
    public Optional<SourceReference> source() {
        return Optional.ofNullable(sourceOrNull());
    }

    /** {@return the lead-in where there is one, otherwise the statements joined by one space} */
    @JsonIgnore
    public LocalizedText text() {
        return leadIn().orElseGet(() ->
                LocalizedText.join(statements().stream().map(Statement::text).toList()));
    }

    /** {@return the feature whose absence takes this criterion out for a workshop; empty if the criterion is asked} */
    public Optional<FeatureId> missingFeature(WorkshopProfile profile) {
        for (Applicability applicability : applicabilities()) {
            if (applicability.excludes(profile)) {
                return applicability.feature();
            }
        }
        return Optional.empty();
    }

    /** {@return id and original text} */
    @Override
    public final String toString() {
        return id() + " " + text();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Criterion that && parts().equals(that.parts()));
    }

    @Override
    public final int hashCode() {
        return id().hashCode();
    }

    /** Everything by which criteria are told apart, whichever class they are of. */
    private List<@Nullable Object> parts() {
        return Arrays.asList(
                id(), weightOrNull(), leadInOrNull(), statements(), applicabilities(), sourceOrNull(), remarks());
    }

    @Value.Check
    void check() {
        if (statements().isEmpty() && leadInOrNull() == null) {
            throw Malformed.of(
                    new Message(
                            "criterion {0}: neither a lead-in nor statements",
                            "kriteeri {0}: ei johdantoa eikä väittämiä",
                            "kriterium {0}: varken inledning eller påståenden"),
                    id().value());
        }
        Decimals.checked(weight());
        for (Statement statement : statements()) {
            checkLanguage(statement);
        }
    }

    /** One text is made of them all, and one of its wordings is the original. */
    private void checkLanguage(Statement statement) {
        Language original = statement.text().original();
        Language expected = statements().get(0).text().original();
        if (!original.equals(expected)) {
            throw Malformed.of(
                    new Message(
                            "criterion {0}: statement {1} is originally in '{2}', the one before in '{3}'",
                            "kriteeri {0}: väittämän {1} alkukieli on ”{2}”, edellisen ”{3}”",
                            "kriterium {0}: påståendet {1} har originalspråket ”{2}”, det föregående ”{3}”"),
                    id().value(),
                    statement.id().value(),
                    original.value(),
                    expected.value());
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        // not returned as it is: the verifier would load both builder classes with this one, wanted or not
        return requireNonNull(ImmutableCriterion.builder());
    }

    /** Builds criteria; an id is required, and a statement or a lead-in. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the id. */
        public abstract Builder id(CriterionId id);

        /** Adds a statement. */
        public abstract Builder addStatement(Statement statement);

        /** Adds what the text says of when the whole criterion applies. */
        public abstract Builder addApplicability(Applicability applicability);

        /** Adds an editorial note. */
        public abstract Builder addRemark(Remark remark);

        /** Sets the weight that the framework declares. */
        public final Builder weight(BigDecimal weight) {
            return weightOrNull(weight);
        }

        /** Sets the words before the statements. */
        public final Builder leadIn(LocalizedText leadIn) {
            return leadInOrNull(leadIn);
        }

        /** Sets where it stands in the source. */
        public final Builder source(SourceReference source) {
            return sourceOrNull(source);
        }

        abstract Builder weightOrNull(@Nullable BigDecimal weight);

        abstract Builder leadInOrNull(@Nullable LocalizedText leadIn);

        abstract Builder sourceOrNull(@Nullable SourceReference source);

        abstract Builder addAllStatements(Iterable<? extends Statement> statements);

        abstract Builder addAllApplicabilities(Iterable<? extends Applicability> applicabilities);

        abstract Builder addAllRemarks(Iterable<? extends Remark> remarks);

        /**
         * {@return the criterion}
         * @throws IllegalStateException if the id is missing
         * @throws IllegalArgumentException if it has neither a lead-in nor statements, or statements of different
         *     original languages
         */
        public abstract Criterion build();
    }

    // of the hidden type, too, as it gives: the verifier would load that otherwise, wanted or not
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ImmutableCriterion fromJson(ImmutableCriterion json) {
        return json;
    }
}
