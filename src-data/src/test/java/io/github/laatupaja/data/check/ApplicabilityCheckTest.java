// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import static io.github.laatupaja.data.source.RealData.criterion;
import static io.github.laatupaja.data.source.RealData.object;
import static io.github.laatupaja.data.source.RealData.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.RealData;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApplicabilityCheckTest {
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
    void findsAReachThatTheItemDoesNotAllow() {
        assertThat(findings(file -> object(
                                criterion(file, "11").required("applicability").required(0))
                        .put("reach", "statement")))
                .containsExactly(
                        "criteria.json criterion 11 applicability: reach is 'statement', expected one of [criterion]");
    }

    private static List<String> findings(Consumer<JsonNode> change) {
        return RealData.printed(ApplicabilityCheck.findings(RealData.with("criteria.json", change)));
    }
}
