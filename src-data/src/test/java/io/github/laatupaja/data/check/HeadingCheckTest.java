// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import static io.github.laatupaja.data.source.RealData.criterion;
import static io.github.laatupaja.data.source.RealData.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.DataItems;
import io.github.laatupaja.data.source.RealData;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class HeadingCheckTest {
    @Test
    void findsACriterionInTheWrongGroup() {
        assertThat(findings(
                        "criteria.json", file -> object(criterion(file, "17")).put("group", "toiminta-2")))
                .containsExactly(
                        "criteria.json criterion 17: is on slide 10, but the title of its group 'toiminta-2' is on [11]");
    }

    @Test
    void findsACriterionOfAPartInItsSection() {
        assertThat(findings(
                        "criteria.json", file -> object(criterion(file, "33")).put("group", "toiminta-2")))
                .containsExactly(
                        "criteria.json criterion 33: is on slide 12, but the title of its group 'toiminta-2' is on [11]");
    }

    @Test
    void findsACriterionInAnUnknownGroup() {
        assertThat(findings(
                        "criteria.json", file -> object(criterion(file, "33")).put("group", "toiminta-9")))
                .containsExactly(
                        "criteria.json criterion 33: is on slide 12, but the title of its group 'toiminta-9' is on []");
    }

    @Test
    void findsAConceptInTheWrongTier() {
        assertThat(findings("concepts.json", file -> concept(file, "valmennus").put("tier", "key")))
                .containsExactly("concepts.json concept valmennus: is on slide 18,"
                        + " but the title of its tier 'key' is on [19, 20, 21]");
    }

    @Test
    void findsALabelThatTheSourceLacks() {
        assertThat(findings(
                        "concepts.json",
                        file -> concept(file, "valmennuspaja")
                                .putObject("source")
                                .put("slide", 23)
                                .putArray("lines")
                                .add(403)
                                .add(404)))
                .containsExactly("concepts.json concept valmennuspaja:"
                        + " label 'valmennuspaja' does not occur on slide 23, lines 403–404");
    }

    private static ObjectNode concept(JsonNode file, String id) {
        return object(DataItems.find(file.required("concepts"), id));
    }

    private static List<String> findings(String file, Consumer<JsonNode> change) {
        return RealData.printed(HeadingCheck.findings(RealData.with(file, change)));
    }
}
