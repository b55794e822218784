// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.score.Scores;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema in the jar describes what is written, and refuses what is not. */
class ScoreSchemaTest {
    private static final CriteriaFramework TREE =
            Trees.framework(Trees.UNIT, Trees.group("A", Trees.criterion("A1", "1"), Trees.criterion("A2", "1")));
    private static final Assessment ANSWERS = Trees.assessment(Trees.UNIT)
            .addAnswer(Trees.rated("A1", "0.3"))
            .addAnswer(Trees.dontKnow("A2"))
            .build();
    private static final String JSON =
            Scores.toJson(ScoringMethods.weightedMean().score(TREE, ANSWERS));

    @Test
    void describesEveryKindOfNode() throws IOException {
        assertThat(schema().validate(JSON, InputFormat.JSON)).isEmpty();
        TreeMethod refusing =
                TreeMethod.builder().missing(MissingPolicy.refuse()).build();
        assertThat(schema().validate(Scores.toJson(refusing.score(TREE, ANSWERS)), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void describesEveryKindOfArgumentAndRowsOfATable() throws IOException {
        PreparedTree tree = TreeMethod.builder()
                .aggregations(Aggregation.nested(Aggregators.MEDIAN), Aggregation.FLAT_MEAN)
                .missing(MissingPolicy.minimumCoverage(new BigDecimal("0.9")))
                .build()
                .prepare(TreeArbitraries.TREE, TreeArbitraries.STEPS);
        String json = Scores.toJson(tree.score(new byte[] {3, 1, -1, -2, -3, 0, 1, 2}));

        assertThat(json).contains("\"exact\"", "\"share\"", "\"count\"", "\"text\"", "\"word\"");
        assertThat(json).doesNotContain("\"assessor\"");
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(json.replace("\"count\" : 1", "\"count\" : \"1\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "laatupaja-score/1, laatupaja-score/0",
        "\"3/10\", \"0.3\"",
        "\"scored\", \"passed\"",
        "\"rated\" : 1, \"rated\" : -1",
        "\"self\", \"nobody\""
    })
    void refusesAFault(String sound, String faulty) throws IOException {
        assertThat(JSON).contains(sound);

        assertThat(schema().validate(JSON.replace(sound, faulty), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema() throws IOException {
        try (InputStream stream = Scores.class.getResourceAsStream("score.schema.json")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        }
    }
}
