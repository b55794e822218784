// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import static io.github.laatupaja.data.source.RealData.array;
import static io.github.laatupaja.data.source.RealData.criterion;
import static io.github.laatupaja.data.source.RealData.object;
import static io.github.laatupaja.data.source.RealData.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.RealData;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

class CriteriaOrderCheckTest {
    @Test
    void findsAChangedNumber() {
        assertThat(findings(file -> object(criterion(file, "27")).put("id", "28")))
                .containsExactly(
                        "criteria.json criterion at position 27: id is '28', expected '27'",
                        "criteria.json criterion 28 statement at position 1: id is '27.1', expected '28.1'",
                        "criteria.json criterion 28 statement at position 2: id is '27.2', expected '28.2'");
    }

    @Test
    void findsSwappedStatements() {
        List<String> findings = findings(file -> {
            ArrayNode statements = array(criterion(file, "27").required("statements"));
            statements.add(statements.remove(0));
        });

        assertThat(findings)
                .containsExactly(
                        "criteria.json criterion 27 statement at position 1: id is '27.2', expected '27.1'",
                        "criteria.json criterion 27 statement at position 2: id is '27.1', expected '27.2'");
    }

    @Test
    void findsASourceThatDoesNotCoverItsTexts() {
        assertThat(findings(
                        file -> array(statement(file, "51.5").required("source").required("lines"))
                                .set(1, 253)))
                .containsExactly("criteria.json criterion 51: source is slide 14, lines 239–252,"
                        + " but its texts are on lines 239–253");
    }

    private static List<String> findings(Consumer<JsonNode> change) {
        return RealData.printed(CriteriaOrderCheck.findings(RealData.with("criteria.json", change)));
    }
}
