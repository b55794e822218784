// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.AbsentFields;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One quality criterion: what is looked at, and the statements by which it is recognised. Immutable and thread-safe.
 *
 * <p>A criterion has statements, a lead-in, or both. Its {@link #text} is the lead-in where there is one, and the
 * statements joined by a space otherwise.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public final class Criterion implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CriterionId id;
    private final @Nullable EditionId bundledIn;
    private volatile @Nullable CriterionParts parts; // of a bundled one made when first asked for: a score needs none

    private Criterion(CriterionId id, @Nullable EditionId bundledIn, @Nullable CriterionParts parts) {
        this.id = id;
        this.bundledIn = bundledIn;
        this.parts = parts;
    }

    static Criterion of(CriterionParts parts) {
        return new Criterion(parts.id(), null, parts);
    }

    /** {@return a criterion of an edition that this library carries} */
    static Criterion bundled(EditionId edition, CriterionId id) {
        return new Criterion(id, edition, null);
    }

    @JsonValue
    CriterionParts parts() {
        CriterionParts made = parts;
        if (made == null) {
            made = Bundled.criterion(requireNonNull(bundledIn), id);
            parts = made;
        }
        return made;
    }

    /** {@return the id, unique within an edition and never given to another criterion} */
    public CriterionId id() {
        return id;
    }

    /** {@return the statements, in published order; may be empty where there is a lead-in} */
    public List<Statement> statements() {
        return parts().statements();
    }

    /** {@return what the text says of when the whole criterion applies; may be empty} */
    public List<Applicability> applicabilities() {
        return parts().applicabilities();
    }

    /** {@return editorial notes on the text; may be empty} */
    public List<Remark> remarks() {
        return parts().remarks();
    }

    /** {@return the weight that its framework declares; 1 where it declares none, as the bundled one does} */
    public BigDecimal weight() {
        BigDecimal weight = bundledIn == null ? parts().weightOrNull() : null;
        return weight == null ? BigDecimal.ONE : weight;
    }

    /** {@return the words before the statements, where the criterion has such} */
    public Optional<LocalizedText> leadIn() {
        return Optional.ofNullable(parts().leadInOrNull());
    }

    /** {@return where it stands in the source} */
    public Optional<SourceReference> source() {
        return Optional.ofNullable(parts().sourceOrNull());
    }

    /** {@return the lead-in where there is one, otherwise the statements joined by one space} */
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
    public String toString() {
        return id() + " " + text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Criterion that && parts().equals(that.parts()));
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /** To a stream the whole criterion is written. */
    @Serial
    private Object writeReplace() {
        return bundledIn == null ? this : of(parts());
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds criteria; an id is required, and a statement or a lead-in. Not thread-safe. */
    public static final class Builder {
        private final ImmutableCriterionParts.Builder parts = ImmutableCriterionParts.builder();
        private boolean hasId;

        private Builder() {}

        /** Sets the id. */
        public Builder id(CriterionId id) {
            parts.id(id);
            hasId = true;
            return this;
        }

        /** Adds a statement. */
        public Builder addStatement(Statement statement) {
            parts.addStatement(statement);
            return this;
        }

        /** Adds what the text says of when the whole criterion applies. */
        public Builder addApplicability(Applicability applicability) {
            parts.addApplicability(applicability);
            return this;
        }

        /** Adds an editorial note. */
        public Builder addRemark(Remark remark) {
            parts.addRemark(remark);
            return this;
        }

        /** Sets the weight that the framework declares. */
        public Builder weight(BigDecimal weight) {
            return weightOrNull(requireNonNull(weight, "weight"));
        }

        /** Sets the words before the statements. */
        public Builder leadIn(LocalizedText leadIn) {
            return leadInOrNull(requireNonNull(leadIn, "leadIn"));
        }

        /** Sets where it stands in the source. */
        public Builder source(SourceReference source) {
            return sourceOrNull(requireNonNull(source, "source"));
        }

        Builder weightOrNull(@Nullable BigDecimal weight) {
            parts.weightOrNull(weight);
            return this;
        }

        Builder leadInOrNull(@Nullable LocalizedText leadIn) {
            parts.leadInOrNull(leadIn);
            return this;
        }

        Builder sourceOrNull(@Nullable SourceReference source) {
            parts.sourceOrNull(source);
            return this;
        }

        Builder addAllStatements(Iterable<? extends Statement> statements) {
            parts.addAllStatements(statements);
            return this;
        }

        Builder addAllApplicabilities(Iterable<? extends Applicability> applicabilities) {
            parts.addAllApplicabilities(applicabilities);
            return this;
        }

        Builder addAllRemarks(Iterable<? extends Remark> remarks) {
            parts.addAllRemarks(remarks);
            return this;
        }

        /**
         * {@return the criterion}
         * @throws IllegalStateException if the id is missing
         * @throws IllegalArgumentException if it has neither a lead-in nor statements, or statements of different
         *     original languages
         */
        public Criterion build() {
            if (!hasId) {
                throw new IllegalStateException("Cannot build Criterion, some of required attributes are not set [id]");
            }
            return of(parts.build());
        }
    }

    // by hand, so that messages do not tell of the hidden type
    @JsonCreator
    static Criterion fromJson(
            @JsonProperty("id") @Nullable CriterionId id,
            @JsonProperty("weight") @Nullable BigDecimal weight,
            @JsonProperty("leadIn") @Nullable LocalizedText leadIn,
            @JsonProperty("statements") @Nullable List<Statement> statements,
            @JsonProperty("applicability") @Nullable List<Applicability> applicabilities,
            @JsonProperty("source") @Nullable SourceReference source,
            @JsonProperty("remarks") @Nullable List<Remark> remarks) {
        return builder()
                .id(AbsentFields.required(id, "id"))
                .weightOrNull(weight)
                .leadInOrNull(leadIn)
                .addAllStatements(AbsentFields.copy(statements, "statements"))
                .addAllApplicabilities(AbsentFields.copy(applicabilities, "applicability"))
                .sourceOrNull(source)
                .addAllRemarks(AbsentFields.copy(remarks, "remarks"))
                .build();
    }
}
