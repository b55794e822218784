// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static io.github.laatupaja.scoring.Trees.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.Scores;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresTest {
    private static final CriteriaFramework ONE = Trees.flat(UNIT, "1");
    private static final Assessment HALF =
            Trees.assessment(UNIT).addAnswer(Trees.rated("c0", "0.5")).build();
    private static final Score SCORE = ScoringMethods.weightedMean().score(ONE, HALF);

    @Test
    void writesMethodOptionsAndEveryNode() {
        String json = Scores.toJson(SCORE).replace(SCORE.library(), "VERSION");

        assertThat(json).isEqualTo("""
                {
                  "format" : "laatupaja-score/1",
                  "library" : "VERSION",
                  "method" : "urn:laatupaja:method:weighted-mean:1",
                  "options" : {
                    "aggregation" : "flat-mean",
                    "missing" : "available-case",
                    "notApplicable" : "exclude",
                    "weights" : "declared"
                  },
                  "edition" : "test",
                  "scale" : "unit",
                  "assessor" : {
                    "kind" : "self"
                  },
                  "total" : {
                    "state" : "scored",
                    "value" : "1/2",
                    "decimal" : 0.500000,
                    "minimum" : "0",
                    "maximum" : "1",
                    "weight" : "1",
                    "effectiveWeight" : "1",
                    "contribution" : "1/2",
                    "bounds" : {
                      "lowest" : "1/2",
                      "highest" : "1/2"
                    },
                    "coverage" : {
                      "rated" : 1,
                      "notApplicable" : 0,
                      "dontKnow" : 0,
                      "unanswered" : 0
                    },
                    "reasons" : [
                      {
                        "code" : "mean-of-criteria",
                        "arguments" : [
                          {
                            "count" : 1
                          },
                          {
                            "count" : 1
                          }
                        ]
                      }
                    ],
                    "children" : [
                      {
                        "id" : "c0",
                        "state" : "scored",
                        "value" : "1/2",
                        "decimal" : 0.500000,
                        "minimum" : "0",
                        "maximum" : "1",
                        "weight" : "1",
                        "effectiveWeight" : "1",
                        "contribution" : "1/2",
                        "bounds" : {
                          "lowest" : "1/2",
                          "highest" : "1/2"
                        },
                        "answer" : "rated",
                        "reasons" : [
                          {
                            "code" : "rated-number",
                            "arguments" : [
                              {
                                "exact" : "1/2"
                              }
                            ]
                          },
                          {
                            "code" : "part-in-whole",
                            "arguments" : [
                              {
                                "exact" : "1"
                              },
                              {
                                "share" : "1"
                              },
                              {
                                "exact" : "1/2"
                              },
                              {
                                "exact" : "1/2"
                              }
                            ]
                          }
                        ]
                      }
                    ]
                  }
                }
                """);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(SCORE.library()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
    }

    @Test
    void filesAndStreamsGetTheSameBytes(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        Scores.write(SCORE, folder.resolve("score.json"));
        Scores.write(SCORE, stream);

        assertThat(folder.resolve("score.json")).content(StandardCharsets.UTF_8).isEqualTo(Scores.toJson(SCORE));
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(Scores.toJson(SCORE));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
