// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.LocalizedText;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** A passage in which the source itself says why the criteria were made or how to use them. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "title", "points", "isNumbered", "source", "remarks"})
public abstract class Guidance implements Serializable {
    private static final long serialVersionUID = 1L;

    Guidance() {}

    /** {@return the short name, such as {@code miten-aloitan}} */
    public abstract String id();

    /** {@return the heading} */
    public abstract LocalizedText title();

    /** {@return the points, in published order} */
    public abstract List<LocalizedText> points();

    /** {@return whether the source numbers the points, as steps in order} */
    @JsonProperty("isNumbered")
    public abstract boolean isNumbered();

    /** {@return where the heading stands in the source} */
    public abstract SourceReference source();

    /** {@return editorial notes on the passage; may be empty} */
    public abstract List<Remark> remarks();

    /** {@return id and heading} */
    @Override
    public final String toString() {
        return id() + ": " + title();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Guidance fromJson(ImmutableGuidance json) {
        return json;
    }
}
