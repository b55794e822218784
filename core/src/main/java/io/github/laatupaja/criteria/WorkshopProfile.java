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

    /** {@return whether the workshop has it, by feature id, in the order said} */
    @JsonProperty("features")
    abstract Map<String, Boolean> said();

    /** {@return a profile that says nothing} */
    public static WorkshopProfile empty() {
        return ImmutableWorkshopProfile.make(Map.of());
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

    /** {@return the features that the profile speaks of, in the order said} */
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

    @Value.Check
    void check() {
        features(); // each key has the form of an id
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static WorkshopProfile fromJson(ImmutableWorkshopProfile json) {
        return json;
    }
}
