// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import static io.github.laatupaja.data.source.RealData.array;
import static io.github.laatupaja.data.source.RealData.criterion;
import static io.github.laatupaja.data.source.RealData.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.RealData;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UniqueKeyCheckTest {
    @Test
    void findsTwoRemarksWithOneCode() {
        assertThat(findings(
                        "criteria.json",
                        file -> object(criterion(file, "37").required("remarks").required(1))
                                .put("code", "number-spacing")))
                .containsExactly("criteria.json criteria[36].remarks: code 'number-spacing' appears twice");
    }

    @Test
    void findsTwoItemsWithOneId() {
        assertThat(findings(
                        "scales.json",
                        file -> array(file.required("scales"))
                                .add(file.required("scales").required(0).deepCopy())))
                .containsExactly("scales.json scales: id 'levels-0-3' appears twice");
    }

    private static List<String> findings(String file, Consumer<JsonNode> change) {
        return RealData.printed(UniqueKeyCheck.findings(RealData.with(file, change)));
    }
}
