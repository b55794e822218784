// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** What a workshop means to do, apart from what it does today. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"actions"})
public abstract class DevelopmentPlan implements Serializable {
    private static final long serialVersionUID = 1L;

    DevelopmentPlan() {}

    /** {@return what is to be done, in the order given; may be empty} */
    public abstract List<PlannedAction> actions();

    /** {@return a plan} */
    public static DevelopmentPlan of(List<PlannedAction> actions) {
        return ImmutableDevelopmentPlan.make(actions);
    }

    /** {@return the number of actions} */
    @Override
    public final String toString() {
        return actions().size() + " actions";
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DevelopmentPlan fromJson(ImmutableDevelopmentPlan json) {
        return json;
    }
}
