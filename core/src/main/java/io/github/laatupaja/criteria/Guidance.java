// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.AbsentFields;
import java.io.Serializable;
import java.util.List;

/**
 * A passage in which the source itself says why the criteria were made or how to use them. Immutable and thread-safe.
 *
 * @param id the short name, such as {@code miten-aloitan}
 * @param title the heading
 * @param points the points, in published order
 * @param isNumbered whether the source numbers the points, as steps in order
 * @param source where the heading stands in the source
 * @param remarks editorial notes on the passage; may be empty
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Guidance(
        String id,
        LocalizedText title,
        @SuppressWarnings("serial") List<LocalizedText> points, // List.copyOf is serializable
        @JsonProperty("isNumbered") boolean isNumbered,
        SourceReference source,
        @SuppressWarnings("serial") List<Remark> remarks)
        implements Serializable {
    /** Copies the lists, of which an absent one is empty, and checks that nothing else is null. */
    public Guidance {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        points = AbsentFields.copy(points, "points");
        requireNonNull(source, "source");
        remarks = AbsentFields.copy(remarks, "remarks");
    }

    /** {@return id and heading} */
    @Override
    public String toString() {
        return id + ": " + title;
    }
}
