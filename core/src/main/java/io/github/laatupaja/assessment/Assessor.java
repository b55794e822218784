// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Who made an assessment. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "role"})
public abstract class Assessor implements Serializable {
    private static final long serialVersionUID = 1L;

    Assessor() {}

    /** {@return who assesses} */
    public abstract AssessorKind kind();

    @JsonProperty("role")
    abstract @Nullable AssessorRole roleOrNull();

    /** {@return in which role, where that was said} */
    @JsonIgnore
    public Optional<AssessorRole> role() {
        return Optional.ofNullable(roleOrNull());
    }

    /** {@return an assessor whose role is not said} */
    public static Assessor of(AssessorKind kind) {
        return from(kind, null);
    }

    /** {@return an assessor in a role} */
    public static Assessor of(AssessorKind kind, AssessorRole role) {
        return from(kind, role);
    }

    static Assessor from(AssessorKind kind, @Nullable AssessorRole role) {
        return ImmutableAssessor.make(kind, role);
    }

    /** {@return kind and role, as {@code self, staff}} */
    @Override
    public final String toString() {
        return kind().text() + role().map(role -> ", " + role.text()).orElse("");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Assessor fromJson(ImmutableAssessor json) {
        return json;
    }
}
