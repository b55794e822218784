// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What an assessor said a workshop has and has not. A feature may also be left unsaid; criteria that rest on it are
 * then asked. Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"features"})
public abstract class WorkshopProfile implements Serializable {
    private static final long serialVersionUID = 1L;

    WorkshopProfile() {}

    /** {@return whether the workshop has it, by feature id, in the order of the ids} */
    @JsonProperty("features")
    abstract Map<String, Boolean> said();

    /** {@return a profile that says nothing} */
    public static WorkshopProfile empty() {
        return ImmutableWorkshopProfile.make(Map.of());
    }

    /**
     * {@return a profile}
     * @param features whether the workshop has it, of every feature that the profile speaks of
     */
    public static WorkshopProfile of(Map<FeatureId, Boolean> features) {
        Map<String, Boolean> said = new LinkedHashMap<>();
        features.forEach((feature, isPresent) -> said.put(feature.value(), isPresent));
        return ImmutableWorkshopProfile.make(said);
    }

    /**
     * {@return this profile, saying of one more feature whether the workshop has it}
     * @param feature the feature
     * @param isPresent whether the workshop has it
     */
    public WorkshopProfile with(FeatureId feature, boolean isPresent) {
        Map<String, Boolean> features = new LinkedHashMap<>(said());
        features.put(feature.value(), isPresent);
        return ImmutableWorkshopProfile.make(features);
    }

    /** {@return whether the workshop has a feature; empty where the profile does not say} */
    public Optional<Boolean> says(FeatureId feature) {
        return Optional.ofNullable(said().get(feature.value()));
    }

    /** {@return whether the profile says that the workshop has no such feature} */
    public boolean denies(FeatureId feature) {
        return Boolean.FALSE.equals(said().get(feature.value()));
    }

    /** {@return the features that the profile speaks of, in the order of their ids} */
    @JsonIgnore
    public List<FeatureId> features() {
        if (said().isEmpty()) {
            return List.of();
        }
        List<FeatureId> features = new ArrayList<>();
        for (String feature : said().keySet()) {
            features.add(FeatureId.of(feature));
        }
        return features;
    }

    /** {@return the features with yes or no, as {@code {youth-workshops=false}}} */
    @Override
    public final String toString() {
        return said().toString();
    }

    /** Checks that each key has the form of an id, and puts them in order: equal profiles are written alike. */
    @Value.Check
    WorkshopProfile ordered() {
        String last = "";
        for (FeatureId feature : features()) {
            if (feature.value().compareTo(last) < 0) {
                return ImmutableWorkshopProfile.make(new TreeMap<>(said()));
            }
            last = feature.value();
        }
        return this;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static WorkshopProfile fromJson(ImmutableWorkshopProfile json) {
        return json;
    }
}
