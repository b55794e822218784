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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What ratings are possible and what each is worth: levels in rising order, or an interval of numbers.
 * Immutable and thread-safe.
 *
 * <p>Levels need not be equally far apart. A rating that is not on the scale has no value here; it is never moved to
 * the nearest one.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "title", "levels", "interval"})
public final class RatingScale implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ScaleId id;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<RatingLevel> levels;

    private final @Nullable Interval interval;
    private final LazyText title;

    private RatingScale(ScaleId id, LazyText title, List<RatingLevel> levels, @Nullable Interval interval) {
        this.id = requireNonNull(id, "id");
        this.title = title;
        this.levels = List.copyOf(levels);
        this.interval = interval;
    }

    /** {@return the id} */
    @JsonProperty("id")
    public ScaleId id() {
        return id;
    }

    /** {@return what the scale is called} */
    @JsonProperty("title")
    public LocalizedText title() {
        return title.get();
    }

    /** {@return the levels, lowest first; empty if the scale is an interval} */
    @JsonProperty("levels")
    public List<RatingLevel> levels() {
        return levels;
    }

    @JsonProperty("interval")
    @Nullable
    Interval intervalOrNull() {
        return interval;
    }

    /** {@return the interval, if the scale is one} */
    @JsonIgnore
    public Optional<Interval> interval() {
        return Optional.ofNullable(interval);
    }

    /**
     * {@return a scale of levels}
     * @param id the id
     * @param title what it is called
     * @param levels the levels, at least one, of rising or equal value and different codes
     * @throws IllegalArgumentException if there is none, the values fall, or a code appears twice
     */
    public static RatingScale of(ScaleId id, LocalizedText title, List<RatingLevel> levels) {
        return from(id, title, levels, null);
    }

    /**
     * {@return a scale of numbers}
     * @param id the id
     * @param title what it is called
     * @param interval the numbers
     */
    public static RatingScale of(ScaleId id, LocalizedText title, Interval interval) {
        return from(id, title, List.of(), interval);
    }

    static RatingScale from(ScaleId id, LocalizedText title, List<RatingLevel> levels, @Nullable Interval interval) {
        RatingScale scale = new RatingScale(id, LazyText.of(title), levels, interval);
        RatingScaleCheck.check(scale);
        return scale;
    }

    /** {@return a scale of a bundled edition, whose title is made when it is asked for} */
    public static RatingScale bundled(
            String id, Supplier<LocalizedText> title, List<RatingLevel> levels, @Nullable Interval interval) {
        return new RatingScale(ScaleId.of(id), new LazyText(title), levels, interval);
    }

    @JsonCreator
    static RatingScale fromJson(
            @JsonProperty("id") @Nullable ScaleId id,
            @JsonProperty("title") @Nullable LocalizedText title,
            @JsonProperty("levels") @Nullable List<RatingLevel> levels,
            @JsonProperty("interval") @Nullable Interval interval) {
        return from(
                AbsentFields.required(id, "id"),
                AbsentFields.required(title, "title"),
                AbsentFields.copy(levels, "levels"),
                interval);
    }

    /** {@return the level that a rating names; empty if the rating is off the scale or the scale has no levels} */
    public Optional<RatingLevel> find(Rating rating) {
        return Optional.ofNullable(levelOrNull(rating));
    }

    private @Nullable RatingLevel levelOrNull(Rating rating) {
        String code = rating.text();
        for (RatingLevel level : levels) {
            if (level.code().equals(code)) {
                return level;
            }
        }
        return null;
    }

    /** {@return what a rating is worth; empty if it is off the scale} */
    public Optional<BigDecimal> value(Rating rating) {
        if (interval == null) {
            RatingLevel level = levelOrNull(rating);
            return level == null ? Optional.empty() : Optional.of(level.value());
        }
        try {
            BigDecimal value = Decimals.parse(rating.text());
            return interval.contains(value) ? Optional.of(value) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return the level whose band holds some points; empty if none does} */
    public Optional<RatingLevel> levelAt(int points) {
        BigDecimal number = BigDecimal.valueOf(points);
        return levels.stream()
                .filter(level ->
                        level.band().filter(band -> band.contains(number)).isPresent())
                .findFirst();
    }

    /** {@return the lowest value that a rating can have} */
    @JsonIgnore
    public BigDecimal lowest() {
        return interval == null ? levels.get(0).value() : interval.lowest();
    }

    /** {@return the highest value that a rating can have} */
    @JsonIgnore
    public BigDecimal highest() {
        return interval == null ? levels.get(levels.size() - 1).value() : interval.highest();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        // the bundled scales make their texts when asked: not to find out that one is itself
        return this == other
                || (other instanceof RatingScale that
                        && id.equals(that.id)
                        && title().equals(that.title())
                        && levels.equals(that.levels)
                        && Objects.equals(interval, that.interval));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title(), levels, interval);
    }

    /** {@return id and ratings, as {@code levels-0-3 (0, 1, 2, 3)} or {@code percent (0..100)}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(id.value()).append(" (");
        if (interval != null) {
            return text.append(interval).append(')').toString();
        }
        String separator = "";
        for (RatingLevel level : levels) {
            text.append(separator).append(level.code());
            separator = ", ";
        }
        return text.append(')').toString();
    }
}
