// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.MessagePattern;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One line of a crosswalk: a group, a criterion or a concept, and what answers to it in the other model.
 * Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"group", "criterion", "concept", "targets"})
public abstract class CrosswalkEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    CrosswalkEntry() {}

    @JsonProperty("group")
    abstract @Nullable GroupId groupOrNull();

    @JsonProperty("criterion")
    abstract @Nullable CriterionId criterionOrNull();

    @JsonProperty("concept")
    abstract @Nullable String conceptOrNull();

    /** {@return the other model's headings; at least one} */
    public abstract List<CrosswalkTarget> targets();

    /** {@return the group, if the line is about one} */
    @JsonIgnore
    public Optional<GroupId> group() {
        return Optional.ofNullable(groupOrNull());
    }

    /** {@return the criterion, if the line is about one} */
    @JsonIgnore
    public Optional<CriterionId> criterion() {
        return Optional.ofNullable(criterionOrNull());
    }

    /** {@return the id of a concept of the glossary, if the line is about one} */
    @JsonIgnore
    public Optional<String> concept() {
        return Optional.ofNullable(conceptOrNull());
    }

    /**
     * {@return a line about a group}
     * @param group the group
     * @param targets at least one heading
     */
    public static CrosswalkEntry of(GroupId group, List<CrosswalkTarget> targets) {
        return from(group, null, null, targets);
    }

    /**
     * {@return a line about a criterion}
     * @param criterion the criterion
     * @param targets at least one heading
     */
    public static CrosswalkEntry of(CriterionId criterion, List<CrosswalkTarget> targets) {
        return from(null, criterion, null, targets);
    }

    static CrosswalkEntry from(
            @Nullable GroupId group,
            @Nullable CriterionId criterion,
            @Nullable String concept,
            List<CrosswalkTarget> targets) {
        return ImmutableCrosswalkEntry.make(group, criterion, concept, targets);
    }

    /** {@return both sides, as {@code toiminta-2 = 4 Creating Sustainable Value}} */
    @Override
    public final String toString() {
        Object subject = groupOrNull() != null ? groupOrNull() : criterionOrNull();
        return (subject == null ? conceptOrNull() : subject) + " = " + targets();
    }

    @Value.Check
    void check() {
        int subjects = (groupOrNull() == null ? 0 : 1)
                + (criterionOrNull() == null ? 0 : 1)
                + (conceptOrNull() == null ? 0 : 1);
        if (subjects != 1 || targets().isEmpty()) {
            throw new InvalidValueException(new MessagePattern(
                    "a crosswalk entry has one group, criterion or concept, and at least one target",
                    "vastaavuusrivillä on yksi ryhmä, kriteeri tai käsite ja ainakin yksi kohde",
                    "en rad i jämförelsen har en grupp, ett kriterium eller ett begrepp, och minst ett mål"));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CrosswalkEntry fromJson(ImmutableCrosswalkEntry json) {
        return json;
    }
}
