// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scale;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.AbsentFields;
import io.github.laatupaja.internal.values.Decimals;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A step of a rating scale. Immutable and thread-safe. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "value", "label", "band"})
public final class RatingLevel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final BigDecimal value;
    private final @Nullable Interval band;
    private final LazyText label;

    private RatingLevel(String code, BigDecimal value, LazyText label, @Nullable Interval band) {
        this.code = code;
        this.value = value;
        this.label = label;
        this.band = band;
    }

    /** {@return what an assessor writes, such as {@code 2} or {@code partly}} */
    @JsonProperty("code")
    public String code() {
        return code;
    }

    /** {@return what the level is worth} */
    @JsonProperty("value")
    public BigDecimal value() {
        return value;
    }

    /** {@return what the level means, in a few words} */
    @JsonProperty("label")
    public LocalizedText label() {
        return label.get();
    }

    @JsonProperty("band")
    @Nullable
    Interval bandOrNull() {
        return band;
    }

    /** {@return the points that stand for this level, such as CAF's 11..30; whole numbers} */
    @JsonIgnore
    public Optional<Interval> band() {
        return Optional.ofNullable(band);
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
        return new RatingLevel(
                Rating.of(requireNonNull(code, "code")).text(),
                Decimals.checked(requireNonNull(value, "value")),
                LazyText.of(label),
                band);
    }

    /** {@return a level of a bundled scale; its label is made when it is asked for, since a score needs none} */
    public static RatingLevel bundled(
            String code, BigDecimal value, Supplier<LocalizedText> label, @Nullable Interval band) {
        return new RatingLevel(code, value, new LazyText(label), band);
    }

    @JsonCreator
    static RatingLevel fromJson(
            @JsonProperty("code") @Nullable String code,
            @JsonProperty("value") @Nullable BigDecimal value,
            @JsonProperty("label") @Nullable LocalizedText label,
            @JsonProperty("band") @Nullable Interval band) {
        return from(
                AbsentFields.required(code, "code"),
                AbsentFields.required(value, "value"),
                AbsentFields.required(label, "label"),
                band);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RatingLevel that
                && code.equals(that.code)
                && value.equals(that.value)
                && label().equals(that.label())
                && Objects.equals(band, that.band);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, value, label(), band);
    }

    /** {@return code and label, as {@code 2: toteutuu pääosin}} */
    @Override
    public String toString() {
        return code + ": " + label();
    }
}
