// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.internal.values.Decimals;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** All that makes a {@link Criterion}, as it stands in JSON. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "weight", "leadIn", "statements", "applicability", "source", "remarks"})
abstract class CriterionParts implements Serializable {
    private static final long serialVersionUID = 1L;

    abstract CriterionId id();

    abstract List<Statement> statements();

    @JsonProperty("applicability")
    abstract List<Applicability> applicabilities();

    abstract List<Remark> remarks();

    @JsonProperty("weight")
    abstract @Nullable BigDecimal weightOrNull();

    @JsonProperty("leadIn")
    abstract @Nullable LocalizedText leadInOrNull();

    @JsonProperty("source")
    abstract @Nullable SourceReference sourceOrNull();

    @Value.Check
    void check() {
        if (statements().isEmpty() && leadInOrNull() == null) {
            throw new InvalidValueException(
                    new MessagePattern(
                            "criterion {0}: neither a lead-in nor statements",
                            "kriteeri {0}: ei johdantoa eikä väittämiä",
                            "kriterium {0}: varken inledning eller påståenden"),
                    id().value());
        }
        if (weightOrNull() != null) {
            Decimals.checked(weightOrNull());
        }
        for (Statement statement : statements()) {
            checkLanguage(statement);
        }
    }

    /** One text is made of them all, and one of its wordings is the original. */
    private void checkLanguage(Statement statement) {
        Language original = statement.text().original();
        Language expected = statements().get(0).text().original();
        if (!original.equals(expected)) {
            throw new InvalidValueException(
                    new MessagePattern(
                            "criterion {0}: statement {1} is originally in '{2}', the one before in '{3}'",
                            "kriteeri {0}: väittämän {1} alkukieli on ”{2}”, edellisen ”{3}”",
                            "kriterium {0}: påståendet {1} har originalspråket ”{2}”, det föregående ”{3}”"),
                    id().value(),
                    statement.id().value(),
                    original.value(),
                    expected.value());
        }
    }
}
