// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.Decimals;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A step of a rating scale. Immutable and thread-safe. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "value", "label", "band"})
public abstract class RatingLevel implements Serializable {
    private static final long serialVersionUID = 1L;

    RatingLevel() {}

    /** {@return what an assessor writes, such as {@code 2} or {@code partly}} */
    public abstract String code();

    /** {@return what the level is worth} */
    public abstract BigDecimal value();

    /** {@return what the level means, in a few words} */
    public abstract LocalizedText label();

    @JsonProperty("band")
    abstract @Nullable Interval bandOrNull();

    /** {@return the points that stand for this level, such as CAF's 11..30; whole numbers} */
    @JsonIgnore
    public Optional<Interval> band() {
        return Optional.ofNullable(bandOrNull());
    }

    /**
     * {@return a level}
     * @param code what an assessor writes
     * @param value what it is worth
     * @param label what it means
     */
    public static RatingLevel of(String code, BigDecimal value, LocalizedText label) {
        return from(code, value, label, null);
    }

    /**
     * {@return a level that a band of points stands for}
     * @param code what an assessor writes
     * @param value what it is worth
     * @param label what it means
     * @param band the points, whole numbers
     */
    public static RatingLevel of(String code, BigDecimal value, LocalizedText label, Interval band) {
        return from(code, value, label, band);
    }

    static RatingLevel from(String code, BigDecimal value, LocalizedText label, @Nullable Interval band) {
        return ImmutableRatingLevel.make(code, value, label, band);
    }

    /** {@return code and label, as {@code 2: toteutuu pääosin}} */
    @Override
    public final String toString() {
        return code() + ": " + label();
    }

    @Value.Check
    void check() {
        Rating.of(code());
        Decimals.checked(value());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RatingLevel fromJson(ImmutableRatingLevel json) {
        return json;
    }
}
