// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.Decimals;
import io.github.laatupaja.internal.Malformed;
import io.github.laatupaja.internal.Message;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A heading over criteria and over further groups, to any depth. Immutable and thread-safe.
 *
 * <p>Its own criteria stand before its groups.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "title", "printedTitles", "weight", "criteria", "groups", "source", "remarks"})
public abstract class CriterionGroup implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The most groups that may stand within each other: so deep every reader and writer of JSON can follow. */
    public static final int DEEPEST = 400;

    CriterionGroup() {}

    /** {@return the id, unique within an edition} */
    public abstract GroupId id();

    /** {@return the title} */
    public abstract LocalizedText title();

    /** {@return other forms in which the source prints the title; may be empty} */
    public abstract List<String> printedTitles();

    /** {@return the criteria right under this heading, in published order; may be empty} */
    public abstract List<Criterion> criteria();

    /** {@return the groups right under this heading, in published order; may be empty} */
    public abstract List<CriterionGroup> groups();

    /** {@return editorial notes on the heading; may be empty} */
    public abstract List<Remark> remarks();

    @JsonProperty("weight")
    abstract @Nullable BigDecimal weightOrNull();

    @JsonProperty("source")
    abstract @Nullable SourceReference sourceOrNull();

    /** {@return the weight among its siblings that its framework declares; 1 where it declares none} */
    @JsonIgnore
    public BigDecimal weight() {
        BigDecimal weight = weightOrNull();
        return weight == null ? BigDecimal.ONE : weight;
    }

    /** {@return where the heading stands in the source} */
    @JsonIgnore
    public Optional<SourceReference> source() {
        return Optional.ofNullable(sourceOrNull());
    }

    /** {@return every criterion under this heading at any depth, in published order} */
    @JsonIgnore
    public List<Criterion> allCriteria() {
        List<Criterion> all = new ArrayList<>();
        addCriteriaTo(all);
        return all;
    }

    final void addCriteriaTo(List<Criterion> all) {
        all.addAll(criteria());
        for (CriterionGroup group : groups()) {
            group.addCriteriaTo(all);
        }
    }

    /** {@return id and original title} */
    @Override
    public final String toString() {
        return id() + " " + title();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CriterionGroup that && parts().equals(that.parts()));
    }

    @Override
    public final int hashCode() {
        return id().hashCode();
    }

    /** Everything by which groups are told apart, whichever class they are of. */
    private List<@Nullable Object> parts() {
        return Arrays.asList(
                id(), title(), printedTitles(), weightOrNull(), criteria(), groups(), sourceOrNull(), remarks());
    }

    @Value.Check
    void check() {
        if (criteria().isEmpty() && groups().isEmpty()) {
            throw Malformed.of(
                    new Message(
                            "group {0}: neither criteria nor groups",
                            "ryhmä {0}: ei kriteereitä eikä ryhmiä", "grupp {0}: varken kriterier eller grupper"),
                    id().value());
        }
        Decimals.checked(weight());
        if (depth() > DEEPEST) {
            throw Malformed.of(
                    new Message(
                            "group {0}: more than {1} groups within each other",
                            "ryhmä {0}: yli {1} ryhmää sisäkkäin", "grupp {0}: över {1} grupper inuti varandra"),
                    id().value(),
                    Integer.toString(DEEPEST));
        }
    }

    // walked anew for each group: the tree below is never deeper than checked already
    private int depth() {
        int below = 0;
        for (CriterionGroup group : groups()) {
            below = Math.max(below, group.depth());
        }
        return below + 1;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        // not returned as it is: the verifier would load both builder classes with this one, wanted or not
        return requireNonNull(ImmutableCriterionGroup.builder());
    }

    /** Builds groups; id and title are required, and a criterion or a group. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the id. */
        public abstract Builder id(GroupId id);

        /** Sets the title. */
        public abstract Builder title(LocalizedText title);

        /** Adds another form in which the source prints the title. */
        public abstract Builder addPrintedTitle(String title);

        /** Adds a criterion. */
        public abstract Builder addCriterion(Criterion criterion);

        /** Adds a group. */
        public abstract Builder addGroup(CriterionGroup group);

        /** Adds an editorial note. */
        public abstract Builder addRemark(Remark remark);

        /** Sets the weight among the siblings. */
        public final Builder weight(BigDecimal weight) {
            return weightOrNull(weight);
        }

        /** Sets where the heading stands in the source. */
        public final Builder source(SourceReference source) {
            return sourceOrNull(source);
        }

        abstract Builder weightOrNull(@Nullable BigDecimal weight);

        abstract Builder sourceOrNull(@Nullable SourceReference source);

        abstract Builder addAllPrintedTitles(Iterable<String> titles);

        abstract Builder addAllCriteria(Iterable<? extends Criterion> criteria);

        abstract Builder addAllGroups(Iterable<? extends CriterionGroup> groups);

        abstract Builder addAllRemarks(Iterable<? extends Remark> remarks);

        /**
         * {@return the group}
         * @throws IllegalStateException if the id or the title is missing
         * @throws IllegalArgumentException if it holds nothing, or more than {@link #DEEPEST} groups within each other
         */
        public abstract CriterionGroup build();
    }

    // of the hidden type, too, as it gives: the verifier would load that otherwise, wanted or not
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ImmutableCriterionGroup fromJson(ImmutableCriterionGroup json) {
        return json;
    }
}
