// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.MessagePattern;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a text itself says of when and how far it applies, with the words that say so. Immutable and thread-safe.
 *
 * <p>Only a {@link ApplicabilityKind#SCOPE_CONDITION} decides anything; the others are shown to the assessor.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "reach", "words", "feature"})
public abstract class Applicability implements Serializable {
    private static final long serialVersionUID = 1L;

    Applicability() {}

    /** {@return what it says} */
    public abstract ApplicabilityKind kind();

    /** {@return how much of the criterion it speaks of} */
    public abstract Reach reach();

    /** {@return the words that it rests on; the original ones occur in the text, letter by letter} */
    public abstract LocalizedText words();

    @JsonProperty("feature")
    abstract @Nullable FeatureId featureOrNull();

    /** {@return the workshop's feature that it depends on; always there for a scope condition} */
    @JsonIgnore
    public Optional<FeatureId> feature() {
        return Optional.ofNullable(featureOrNull());
    }

    /**
     * {@return an applicability that depends on no feature}
     * @param kind what it says, not {@link ApplicabilityKind#SCOPE_CONDITION}
     * @param reach how much it speaks of
     * @param words the words it rests on
     * @throws IllegalArgumentException if it is a scope condition
     */
    public static Applicability of(ApplicabilityKind kind, Reach reach, LocalizedText words) {
        return from(kind, reach, words, null);
    }

    /**
     * {@return an applicability that depends on a feature of the workshop}
     * @param kind what it says
     * @param reach how much it speaks of
     * @param words the words it rests on
     * @param feature what it depends on
     */
    public static Applicability of(ApplicabilityKind kind, Reach reach, LocalizedText words, FeatureId feature) {
        return from(kind, reach, words, feature);
    }

    static Applicability from(ApplicabilityKind kind, Reach reach, LocalizedText words, @Nullable FeatureId feature) {
        return ImmutableApplicability.make(kind, reach, words, feature);
    }

    /** {@return whether it takes its text out of a workshop's assessment} */
    public boolean excludes(WorkshopProfile profile) {
        FeatureId feature = featureOrNull();
        return kind() == ApplicabilityKind.SCOPE_CONDITION && feature != null && profile.denies(feature);
    }

    /** {@return kind and words, as {@code scope-condition: Nuorten työpajatoiminta}} */
    @Override
    public final String toString() {
        return kind().text() + ": " + words();
    }

    @Value.Check
    void check() {
        if (kind() == ApplicabilityKind.SCOPE_CONDITION && featureOrNull() == null) {
            throw new InvalidValueException(new MessagePattern(
                    "a scope condition names the feature that it depends on",
                    "rajausehto nimeää ominaisuuden, josta se riippuu",
                    "ett avgränsningsvillkor nämner egenskapen som det beror på"));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Applicability fromJson(ImmutableApplicability json) {
        return json;
    }
}
