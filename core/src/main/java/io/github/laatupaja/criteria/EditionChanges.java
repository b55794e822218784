// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * What became of the criteria of an older edition. A criterion that is not listed is the same, under the same id.
 * Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"since", "changes"})
public abstract class EditionChanges implements Serializable {
    private static final long serialVersionUID = 1L;

    EditionChanges() {}

    /** {@return the older edition} */
    public abstract EditionId since();

    /** {@return the criteria that are not the same; may be empty} */
    public abstract List<CriterionChange> changes();

    /**
     * {@return the changes since an edition}
     * @param since the older edition
     * @param changes the criteria that are not the same
     */
    public static EditionChanges of(EditionId since, List<CriterionChange> changes) {
        return ImmutableEditionChanges.make(since, changes);
    }

    /** {@return the older edition and the number of changes} */
    @Override
    public final String toString() {
        return "since " + since() + ": " + changes().size() + " changes";
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static EditionChanges fromJson(ImmutableEditionChanges json) {
        return json;
    }
}
