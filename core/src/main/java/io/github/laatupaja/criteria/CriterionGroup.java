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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A heading over criteria and over further groups, to any depth. Immutable and thread-safe.
 *
 * <p>Its own criteria stand before its groups.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public final class CriterionGroup implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The most groups that may stand within each other: so deep every reader and writer of JSON can follow. */
    public static final int DEEPEST = 400;

    private final String id; // made a GroupId when it is asked for: a score needs none, nor that class
    private final @Nullable EditionId bundledIn;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<Criterion> criteria;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<CriterionGroup> groups;

    private volatile @Nullable GroupParts parts; // of a bundled one made when first asked for: a score needs none

    private CriterionGroup(
            String id,
            @Nullable EditionId bundledIn,
            List<Criterion> criteria,
            List<CriterionGroup> groups,
            @Nullable GroupParts parts) {
        this.id = id;
        this.bundledIn = bundledIn;
        this.criteria = criteria;
        this.groups = groups;
        this.parts = parts;
    }

    static CriterionGroup of(GroupParts parts) {
        return new CriterionGroup(parts.id().value(), null, parts.criteria(), parts.groups(), parts);
    }

    /** {@return a group of an edition that this library carries} */
    static CriterionGroup bundled(EditionId edition, String id, List<Criterion> criteria, List<CriterionGroup> groups) {
        return new CriterionGroup(id, edition, criteria, groups, null);
    }

    @JsonValue
    GroupParts parts() {
        GroupParts made = parts;
        if (made == null) {
            made = Bundled.group(requireNonNull(bundledIn), this);
            parts = made;
        }
        return made;
    }

    /** {@return the id, unique within an edition} */
    public GroupId id() {
        return GroupId.of(id);
    }

    /** {@return the title} */
    public LocalizedText title() {
        return parts().title();
    }

    /** {@return other forms in which the source prints the title; may be empty} */
    public List<String> printedTitles() {
        return parts().printedTitles();
    }

    /** {@return the criteria right under this heading, in published order; may be empty} */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** {@return the groups right under this heading, in published order; may be empty} */
    public List<CriterionGroup> groups() {
        return groups;
    }

    /** {@return editorial notes on the heading; may be empty} */
    public List<Remark> remarks() {
        return parts().remarks();
    }

    /** {@return the weight among its siblings that its framework declares; 1 where it declares none, as the bundled one does} */
    public BigDecimal weight() {
        BigDecimal weight = bundledIn == null ? parts().weightOrNull() : null;
        return weight == null ? BigDecimal.ONE : weight;
    }

    /** {@return where the heading stands in the source} */
    public Optional<SourceReference> source() {
        return Optional.ofNullable(parts().sourceOrNull());
    }

    /** {@return every criterion under this heading at any depth, in published order} */
    public List<Criterion> allCriteria() {
        List<Criterion> all = new ArrayList<>();
        addCriteriaTo(all);
        return all;
    }

    void addCriteriaTo(List<Criterion> all) {
        all.addAll(criteria);
        for (CriterionGroup group : groups) {
            group.addCriteriaTo(all);
        }
    }

    /** {@return id and original title} */
    @Override
    public String toString() {
        return id + " " + title();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CriterionGroup that && parts().equals(that.parts()));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** To a stream the whole group is written. */
    @Serial
    private Object writeReplace() {
        return bundledIn == null ? this : of(parts());
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds groups; id and title are required, and a criterion or a group. Not thread-safe. */
    public static final class Builder {
        private final ImmutableGroupParts.Builder parts = ImmutableGroupParts.builder();
        private final Set<String> missing = new LinkedHashSet<>(List.of("id", "title"));

        private Builder() {}

        /** Sets the id. */
        public Builder id(GroupId id) {
            parts.id(id);
            missing.remove("id");
            return this;
        }

        /** Sets the title. */
        public Builder title(LocalizedText title) {
            parts.title(title);
            missing.remove("title");
            return this;
        }

        /** Adds another form in which the source prints the title. */
        public Builder addPrintedTitle(String title) {
            parts.addPrintedTitle(title);
            return this;
        }

        /** Adds a criterion. */
        public Builder addCriterion(Criterion criterion) {
            parts.addCriterion(criterion);
            return this;
        }

        /** Adds a group. */
        public Builder addGroup(CriterionGroup group) {
            parts.addGroup(group);
            return this;
        }

        /** Adds an editorial note. */
        public Builder addRemark(Remark remark) {
            parts.addRemark(remark);
            return this;
        }

        /** Sets the weight among the siblings. */
        public Builder weight(BigDecimal weight) {
            return weightOrNull(requireNonNull(weight, "weight"));
        }

        /** Sets where the heading stands in the source. */
        public Builder source(SourceReference source) {
            return sourceOrNull(requireNonNull(source, "source"));
        }

        Builder weightOrNull(@Nullable BigDecimal weight) {
            parts.weightOrNull(weight);
            return this;
        }

        Builder sourceOrNull(@Nullable SourceReference source) {
            parts.sourceOrNull(source);
            return this;
        }

        Builder addAllPrintedTitles(Iterable<String> titles) {
            parts.addAllPrintedTitles(titles);
            return this;
        }

        Builder addAllCriteria(Iterable<? extends Criterion> criteria) {
            parts.addAllCriteria(criteria);
            return this;
        }

        Builder addAllGroups(Iterable<? extends CriterionGroup> groups) {
            parts.addAllGroups(groups);
            return this;
        }

        Builder addAllRemarks(Iterable<? extends Remark> remarks) {
            parts.addAllRemarks(remarks);
            return this;
        }

        /**
         * {@return the group}
         * @throws IllegalStateException if the id or the title is missing
         * @throws IllegalArgumentException if it holds nothing, or more than {@link #DEEPEST} groups within each other
         */
        public CriterionGroup build() {
            if (!missing.isEmpty()) {
                throw new IllegalStateException(
                        "Cannot build CriterionGroup, some of required attributes are not set " + missing);
            }
            return of(parts.build());
        }
    }

    // by hand, so that messages do not tell of the hidden type
    @JsonCreator
    static CriterionGroup fromJson(
            @JsonProperty("id") @Nullable GroupId id,
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("printedTitles") @Nullable List<String> printedTitles,
            @JsonProperty("weight") @Nullable BigDecimal weight,
            @JsonProperty("criteria") @Nullable List<Criterion> criteria,
            @JsonProperty("groups") @Nullable List<CriterionGroup> groups,
            @JsonProperty("source") @Nullable SourceReference source,
            @JsonProperty("remarks") @Nullable List<Remark> remarks) {
        return builder()
                .id(AbsentFields.required(id, "id"))
                .title(AbsentFields.required(title, "title"))
                .addAllPrintedTitles(AbsentFields.copy(printedTitles, "printedTitles"))
                .weightOrNull(weight)
                .addAllCriteria(AbsentFields.copy(criteria, "criteria"))
                .addAllGroups(AbsentFields.copy(groups, "groups"))
                .sourceOrNull(source)
                .addAllRemarks(AbsentFields.copy(remarks, "remarks"))
                .build();
    }
}
