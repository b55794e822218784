// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.internal.values.Decimals;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** All that makes a {@link CriterionGroup}, as it stands in JSON. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "title", "printedTitles", "weight", "criteria", "groups", "source", "remarks"})
abstract class GroupParts implements Serializable {
    private static final long serialVersionUID = 1L;

    abstract GroupId id();

    abstract LocalizedText title();

    abstract List<String> printedTitles();

    abstract List<Criterion> criteria();

    abstract List<CriterionGroup> groups();

    abstract List<Remark> remarks();

    @JsonProperty("weight")
    abstract @Nullable BigDecimal weightOrNull();

    @JsonProperty("source")
    abstract @Nullable SourceReference sourceOrNull();

    @Value.Check
    void check() {
        if (criteria().isEmpty() && groups().isEmpty()) {
            throw new InvalidValueException(
                    new MessagePattern(
                            "group {0}: neither criteria nor groups",
                            "ryhmä {0}: ei kriteereitä eikä ryhmiä", "grupp {0}: varken kriterier eller grupper"),
                    id().value());
        }
        if (weightOrNull() != null) {
            Decimals.checked(weightOrNull());
        }
        if (depth(groups()) > CriterionGroup.DEEPEST) {
            throw new InvalidValueException(
                    new MessagePattern(
                            "group {0}: more than {1} groups within each other",
                            "ryhmä {0}: yli {1} ryhmää sisäkkäin", "grupp {0}: över {1} grupper inuti varandra"),
                    id().value(),
                    Integer.toString(CriterionGroup.DEEPEST));
        }
    }

    // walked anew for each group: the tree below is never deeper than checked already
    private static int depth(List<CriterionGroup> groups) {
        int below = 0;
        for (CriterionGroup group : groups) {
            below = Math.max(below, depth(group.groups()));
        }
        return below + 1;
    }
}
