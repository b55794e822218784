// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import static io.github.laatupaja.data.RealData.criterion;
import static io.github.laatupaja.data.RealData.object;
import static io.github.laatupaja.data.RealData.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApplicabilityTest {
    @Test
    void findsWordsThatTheStatementLacks() {
        assertThat(findings(file -> object(statement(file, "30.1")
                                .required("applicability")
                                .required(0))
                        .put("words", "tarpeen  mukaan")))
                .containsExactly("criteria.json statement 30.1 applicability:"
                        + " words \"tarpeen  mukaan\" do not occur in the text");
    }

    @Test
    void findsWordsThatTheCriterionLacks() {
        assertThat(findings(file -> object(
                                criterion(file, "11").required("applicability").required(0))
                        .put("words", "Aikuisten työpajatoiminnan osalta")))
                .containsExactly("criteria.json criterion 11 applicability:"
                        + " words \"Aikuisten työpajatoiminnan osalta\" do not occur in the text");
    }

    @Test
    void findsAReachBeyondTheItem() {
        assertThat(findings(file -> object(
                                criterion(file, "11").required("applicability").required(0))
                        .put("reach", "statement")))
                .containsExactly(
                        "criteria.json criterion 11 applicability: reach is 'statement', expected one of [criterion]");
    }

    private static List<String> findings(Consumer<JsonNode> change) {
        return RealData.printed(Applicability.findings(RealData.with("criteria.json", change)));
    }
}
