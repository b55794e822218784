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
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What became of one criterion from one edition to the next. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "from", "to"})
public abstract class CriterionChange implements Serializable {
    private static final long serialVersionUID = 1L;

    CriterionChange() {}

    /** {@return what happened} */
    public abstract ChangeKind kind();

    @JsonProperty("from")
    abstract @Nullable CriterionId fromOrNull();

    @JsonProperty("to")
    abstract @Nullable CriterionId toOrNull();

    /** {@return the id in the older edition; empty if it was added} */
    @JsonIgnore
    public Optional<CriterionId> from() {
        return Optional.ofNullable(fromOrNull());
    }

    /** {@return the id in the newer edition; empty if it was removed} */
    @JsonIgnore
    public Optional<CriterionId> to() {
        return Optional.ofNullable(toOrNull());
    }

    /** {@return the change of a criterion that must be answered again} */
    public static CriterionChange reworded(CriterionId from, CriterionId to) {
        return of(ChangeKind.REWORDED, from, to);
    }

    /** {@return the change of a criterion that has another id} */
    public static CriterionChange renumbered(CriterionId from, CriterionId to) {
        return of(ChangeKind.RENUMBERED, from, to);
    }

    /** {@return the change by which a criterion came} */
    public static CriterionChange added(CriterionId to) {
        return of(ChangeKind.ADDED, null, to);
    }

    /** {@return the change by which a criterion went} */
    public static CriterionChange removed(CriterionId from) {
        return of(ChangeKind.REMOVED, from, null);
    }

    static CriterionChange of(ChangeKind kind, @Nullable CriterionId from, @Nullable CriterionId to) {
        return ImmutableCriterionChange.make(kind, from, to);
    }

    /** {@return kind and ids, as {@code renumbered 12 to 13}} */
    @Override
    public final String toString() {
        return kind().text()
                + from().map(id -> " " + id).orElse("")
                + to().map(id -> " to " + id).orElse("");
    }

    @Value.Check
    void check() {
        boolean needsFrom = kind() != ChangeKind.ADDED;
        boolean needsTo = kind() != ChangeKind.REMOVED;
        if (needsFrom != (fromOrNull() != null) || needsTo != (toOrNull() != null)) {
            throw new InvalidValueException(
                    new MessagePattern(
                            "a change '{0}' has other ids: {1}",
                            "muutoksella ”{0}” on muut tunnisteet: {1}", "en ändring ”{0}” har andra id: {1}"),
                    kind().text(),
                    toString());
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CriterionChange fromJson(ImmutableCriterionChange json) {
        return json;
    }
}
