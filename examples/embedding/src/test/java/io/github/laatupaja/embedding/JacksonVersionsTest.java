// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.criteria.CriteriaFrameworks;
import java.io.IOException;
import java.nio.file.Files;
import tools.jackson.databind.json.JsonMapper;

class JacksonVersionsTest {
    private static final String FINDINGS =
            "[answers[22] (criterion 23).state (line 128, column 17): answered \"don't know\", "
                    + "answers[39] (criterion 40).state (line 212, column 17): answered \"don't know\"]";
    private static final String SCORE = "1.38 of 3.00 (47 of 49 criteria rated)";

    @JacksonCombinations
    void readsWritesAndScoresOnTheClassPath(String application, String jackson) throws IOException {
        String printed = new ForkedApplication(application, jackson).runOnClassPath();

        assertThat(printed).isEqualTo(expected(application));
    }

    @JacksonCombinations
    void readsWritesAndScoresOnTheModulePath(String application, String jackson) throws IOException {
        String printed = new ForkedApplication(application, jackson).runOnModulePath();

        assertThat(printed).isEqualTo(expected(application));
    }

    private static String expected(String application) throws IOException {
        String framework = CriteriaFrameworks.toJson(CriteriaFrameworks.latest());
        String assessment = Files.readString(ForkedTool.RESOURCES.resolve("assessment.json"));
        boolean isIndented = application.equals("OwnJson");

        return String.join(
                "\n",
                isIndented ? framework : compact(framework),
                isIndented ? assessment : compact(assessment),
                FINDINGS,
                SCORE,
                "");
    }

    /** {@return the same JSON as mappers write it: with no white space between its parts} */
    private static String compact(String json) {
        return new JsonMapper().readTree(json).toString();
    }
}
