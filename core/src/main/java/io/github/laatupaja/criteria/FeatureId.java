// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.laatupaja.basics.Id;

/** Identifies something that a workshop has or has not, such as {@code youth-workshops}. Immutable and thread-safe. */
public final class FeatureId extends Id {
    private static final long serialVersionUID = 1L;

    /** Whether it runs youth workshops, in the sense of the Youth Act. */
    public static final FeatureId YOUTH_WORKSHOPS = of("youth-workshops");

    /** Whether it runs workshops for adults. */
    public static final FeatureId ADULT_WORKSHOPS = of("adult-workshops");

    /** Whether it is part of a larger organisation. */
    public static final FeatureId PARENT_ORGANISATION = of("parent-organisation");

    private FeatureId(String value) {
        super("feature id", value);
    }

    /**
     * {@return the id with a text}
     * @param value the text form
     * @throws IllegalArgumentException if the text has not the form of an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FeatureId of(String value) {
        return new FeatureId(value);
    }
}
