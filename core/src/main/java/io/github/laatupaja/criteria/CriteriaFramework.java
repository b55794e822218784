// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.Id;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a set of criteria: a tree of groups with criteria as its leaves, the scales they are rated on, and what
 * its publisher says of it. Immutable and thread-safe.
 *
 * <p>Lookups come in pairs: {@code find} gives an {@link Optional}, {@code get} throws.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "format",
    "edition",
    "base",
    "title",
    "publisher",
    "published",
    "rights",
    "features",
    "scales",
    "levels",
    "criteria",
    "groups",
    "guidance",
    "crosswalks",
    "changes"
})
@SuppressWarnings("immutables:incompat") // fields of what follows from the rest, made when it is first asked for
public abstract class CriteriaFramework implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The format of the JSON form that this library writes. */
    public static final String FORMAT = "laatupaja-framework/1";

    private transient volatile @Nullable List<Criterion> inOrder;
    private transient volatile @Nullable Map<CriterionId, Criterion> byCriterion;
    private transient volatile @Nullable Map<GroupId, CriterionGroup> byGroup;
    private transient volatile @Nullable Map<StatementId, Statement> byStatement;

    CriteriaFramework() {}

    /** {@return the format of its JSON form} */
    @Value.Default
    public String format() {
        return FORMAT;
    }

    /** {@return the edition, never given to another one} */
    public abstract EditionId edition();

    /** {@return what the set is called} */
    public abstract LocalizedText title();

    /** {@return the features of a workshop that criteria may rest on} */
    public abstract List<Feature> features();

    /** {@return the scales that its criteria may be rated on; a blank assessment takes the first} */
    public abstract List<RatingScale> scales();

    /** {@return what the groups at each depth are called, outermost first; may be empty} */
    public abstract List<GroupLevel> levels();

    /** {@return the criteria that stand under no heading, in published order; may be empty} */
    @JsonProperty("criteria")
    public abstract List<Criterion> topCriteria();

    /** {@return the outermost groups, in published order} */
    public abstract List<CriterionGroup> groups();

    /** {@return what the source itself says of the set; may be empty} */
    @JsonProperty("guidance")
    public abstract List<Guidance> guidance();

    /** {@return how the set answers to other models; may be empty} */
    public abstract List<Crosswalk> crosswalks();

    /** {@return what became of the criteria of older editions; may be empty} */
    public abstract List<EditionChanges> changes();

    @JsonProperty("base")
    abstract @Nullable EditionId baseOrNull();

    @JsonProperty("publisher")
    abstract @Nullable String publisherOrNull();

    @JsonProperty("published")
    abstract @Nullable String publishedOrNull();

    @JsonProperty("rights")
    abstract @Nullable LocalizedText rightsOrNull();

    /** {@return the edition that this one extends with an organisation's own criteria} */
    @JsonIgnore
    public Optional<EditionId> base() {
        return Optional.ofNullable(baseOrNull());
    }

    /** {@return who publishes the set} */
    @JsonIgnore
    public Optional<String> publisher() {
        return Optional.ofNullable(publisherOrNull());
    }

    /** {@return when it was published, as far as is known, such as {@code 2022}} */
    @JsonIgnore
    public Optional<String> published() {
        return Optional.ofNullable(publishedOrNull());
    }

    /** {@return to whom the rights in the wording belong} */
    @JsonIgnore
    public Optional<LocalizedText> rights() {
        return Optional.ofNullable(rightsOrNull());
    }

    /** {@return every criterion, in published order} */
    @JsonIgnore
    public List<Criterion> criteria() {
        List<Criterion> made = inOrder;
        if (made == null) {
            List<Criterion> all = new ArrayList<>(topCriteria());
            for (CriterionGroup group : groups()) {
                group.addCriteriaTo(all);
            }
            made = List.copyOf(all);
            inOrder = made;
        }
        return made;
    }

    private Map<CriterionId, Criterion> criteriaById() {
        Map<CriterionId, Criterion> made = byCriterion;
        if (made == null) {
            made = new HashMap<>();
            for (Criterion criterion : criteria()) {
                made.put(criterion.id(), criterion);
            }
            byCriterion = made;
        }
        return made;
    }

    private Map<GroupId, CriterionGroup> groupsById() {
        Map<GroupId, CriterionGroup> made = byGroup;
        if (made == null) {
            made = new HashMap<>();
            addGroups(groups(), made);
            byGroup = made;
        }
        return made;
    }

    private static void addGroups(List<CriterionGroup> groups, Map<GroupId, CriterionGroup> to) {
        for (CriterionGroup group : groups) {
            to.put(group.id(), group);
            addGroups(group.groups(), to);
        }
    }

    private Map<StatementId, Statement> statementsById() {
        Map<StatementId, Statement> made = byStatement;
        if (made == null) {
            made = new HashMap<>();
            for (Criterion criterion : criteria()) {
                for (Statement statement : criterion.statements()) {
                    made.put(statement.id(), statement);
                }
            }
            byStatement = made;
        }
        return made;
    }

    /** {@return a criterion, if there is such} */
    public Optional<Criterion> find(CriterionId id) {
        return Optional.ofNullable(criteriaById().get(id));
    }

    /**
     * {@return a criterion}
     * @throws UnknownIdException if there is no such criterion
     */
    public Criterion get(CriterionId id) {
        Criterion criterion = criteriaById().get(id);
        if (criterion == null) {
            throw UnknownIdException.criterion(id, edition());
        }
        return criterion;
    }

    /** {@return a group, if there is such} */
    public Optional<CriterionGroup> find(GroupId id) {
        return Optional.ofNullable(groupsById().get(id));
    }

    /**
     * {@return a group}
     * @throws UnknownIdException if there is no such group
     */
    public CriterionGroup get(GroupId id) {
        CriterionGroup group = groupsById().get(id);
        if (group == null) {
            throw UnknownIdException.group(id, edition());
        }
        return group;
    }

    /** {@return a statement, if there is such} */
    public Optional<Statement> find(StatementId id) {
        return Optional.ofNullable(statementsById().get(id));
    }

    /**
     * {@return a statement}
     * @throws UnknownIdException if there is no such statement
     */
    public Statement get(StatementId id) {
        Statement statement = statementsById().get(id);
        if (statement == null) {
            throw UnknownIdException.statement(id, edition());
        }
        return statement;
    }

    /** {@return a scale, if there is such} */
    public Optional<RatingScale> find(ScaleId id) {
        return Optional.ofNullable(scaleOrNull(id));
    }

    /**
     * {@return a scale}
     * @throws UnknownIdException if there is no such scale
     */
    public RatingScale get(ScaleId id) {
        RatingScale scale = scaleOrNull(id);
        if (scale == null) {
            throw UnknownIdException.scale(id, edition());
        }
        return scale;
    }

    /** {@return whether there is such a feature} */
    public boolean has(FeatureId id) {
        for (Feature feature : features()) {
            if (feature.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the ids of the criteria and statements asked only of workshops that have a feature, in order} */
    public List<Id> onlyFor(FeatureId feature) {
        List<Id> ids = new ArrayList<>();
        for (Criterion criterion : criteria()) {
            if (isScope(criterion.applicabilities(), feature)) {
                ids.add(criterion.id());
            }
            for (Statement statement : criterion.statements()) {
                if (isScope(statement.applicabilities(), feature)) {
                    ids.add(statement.id());
                }
            }
        }
        return ids;
    }

    /**
     * {@return this edition with an organisation's own groups and criteria}
     * @throws InvalidDataException if an id of the extension is outside its namespace, or taken, or if that of the
     *     extended edition were longer than an id can be
     * @throws UnknownIdException if it adds criteria to a group that does not exist
     */
    public CriteriaFramework extend(FrameworkExtension extension) {
        return extension.applyTo(this);
    }

    /** {@return edition and size, as {@code tyopaja-2022: 51 criteria in 10 groups}} */
    @Override
    public final String toString() {
        return edition() + ": " + criteria().size() + " criteria in "
                + groupsById().size() + " groups";
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CriteriaFramework that && parts().equals(that.parts()));
    }

    @Override
    public final int hashCode() {
        return edition().hashCode();
    }

    /** Everything by which frameworks are told apart, whichever class they are of. */
    private List<@Nullable Object> parts() {
        return Arrays.asList(
                format(),
                edition(),
                title(),
                features(),
                scales(),
                levels(),
                topCriteria(),
                groups(),
                guidance(),
                crosswalks(),
                changes(),
                baseOrNull(),
                publisherOrNull(),
                publishedOrNull(),
                rightsOrNull());
    }

    @Value.Check
    void check() {
        FrameworkCheck.check(this);
    }

    @Nullable
    RatingScale scaleOrNull(ScaleId id) {
        for (RatingScale scale : scales()) {
            if (scale.id().equals(id)) {
                return scale;
            }
        }
        return null;
    }

    private static boolean isScope(List<Applicability> applicabilities, FeatureId feature) {
        for (Applicability applicability : applicabilities) {
            if (applicability.kind() == ApplicabilityKind.SCOPE_CONDITION
                    && feature.equals(applicability.featureOrNull())) {
                return true;
            }
        }
        return false;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        // not returned as it is: the verifier would load both builder classes with this one, wanted or not
        return requireNonNull(ImmutableCriteriaFramework.builder());
    }

    /** Builds frameworks; edition, title, a scale and a criterion are required. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /** Sets the edition. */
        public abstract Builder edition(EditionId edition);

        /** Sets what the set is called. */
        public abstract Builder title(LocalizedText title);

        /** Adds a feature of workshops that criteria may rest on. */
        public abstract Builder addFeature(Feature feature);

        /** Adds a scale. */
        public abstract Builder addScale(RatingScale scale);

        /** Adds what the groups at the next depth are called. */
        public abstract Builder addLevel(GroupLevel level);

        /** Adds a criterion under no heading. */
        public abstract Builder addTopCriterion(Criterion criterion);

        /** Adds an outermost group. */
        public abstract Builder addGroup(CriterionGroup group);

        /** Adds a crosswalk. */
        public abstract Builder addCrosswalk(Crosswalk crosswalk);

        /** Adds what became of the criteria of an older edition. */
        public abstract Builder addChange(EditionChanges changes);

        /** Sets who publishes the set. */
        public final Builder publisher(String publisher) {
            return publisherOrNull(publisher);
        }

        /** Sets when it was published. */
        public final Builder published(String published) {
            return publishedOrNull(published);
        }

        /** Sets to whom the rights in the wording belong. */
        public final Builder rights(LocalizedText rights) {
            return rightsOrNull(rights);
        }

        abstract Builder format(String format);

        abstract Builder baseOrNull(@Nullable EditionId base);

        abstract Builder publisherOrNull(@Nullable String publisher);

        abstract Builder publishedOrNull(@Nullable String published);

        abstract Builder rightsOrNull(@Nullable LocalizedText rights);

        abstract Builder addGuidance(Guidance guidance);

        abstract Builder from(CriteriaFramework framework);

        abstract Builder features(Iterable<? extends Feature> features);

        abstract Builder scales(Iterable<? extends RatingScale> scales);

        abstract Builder addAllFeatures(Iterable<? extends Feature> features);

        abstract Builder addAllScales(Iterable<? extends RatingScale> scales);

        abstract Builder addAllLevels(Iterable<? extends GroupLevel> levels);

        abstract Builder addAllTopCriteria(Iterable<? extends Criterion> criteria);

        abstract Builder groups(Iterable<? extends CriterionGroup> groups);

        abstract Builder addAllGroups(Iterable<? extends CriterionGroup> groups);

        abstract Builder addAllGuidance(Iterable<? extends Guidance> guidance);

        abstract Builder addAllCrosswalks(Iterable<? extends Crosswalk> crosswalks);

        abstract Builder addAllChanges(Iterable<? extends EditionChanges> changes);

        /**
         * {@return the framework}
         * @throws IllegalStateException if the edition or the title is missing
         * @throws InvalidDataException if an id appears twice or is unknown, or nothing is in it; with all findings
         */
        public abstract CriteriaFramework build();
    }

    // of the hidden type, too, as it gives: the verifier would load that otherwise, wanted or not
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ImmutableCriteriaFramework fromJson(ImmutableCriteriaFramework json) {
        return json;
    }
}
