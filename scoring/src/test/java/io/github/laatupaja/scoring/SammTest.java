// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The OWASP SAMM 2 toolbox: 90 answers worth 0, .25, .5 or 1; a practice is the sum over three levels of the mean of its
 * two streams, all above are means, a blank counts as 0. Expected figures are those of the toolbox's own formulas.
 */
class SammTest {
    private static final RatingScale SCALE = RatingScale.of(
            ScaleId.of("samm"),
            Trees.text("SAMM"),
            List.of(level("0", "0"), level("1", "0.25"), level("2", "0.5"), level("3", "1")));

    private static final TreeMethod METHOD = TreeMethod.builder()
            .aggregations(
                    Aggregation.NESTED_MEAN, Aggregation.NESTED_MEAN, Aggregation.NESTED_SUM, Aggregation.FLAT_MEAN)
            .missing(MissingPolicy.asZero())
            .build();

    private static final Map<String, Double> PRACTICES = Map.ofEntries(
            Map.entry("G-SM", 1.125),
            Map.entry("G-PC", 1.25),
            Map.entry("G-EG", 1.5),
            Map.entry("D-TA", 1.875),
            Map.entry("D-SR", 1.125),
            Map.entry("D-SA", 1.0),
            Map.entry("I-SB", 1.5),
            Map.entry("I-SD", 1.375),
            Map.entry("I-DM", 1.125),
            Map.entry("V-AA", 1.375),
            Map.entry("V-RT", 1.5),
            Map.entry("V-ST", 1.125),
            Map.entry("O-IM", 1.375),
            Map.entry("O-EM", 1.5),
            Map.entry("O-OM", 1.0));

    private static final Map<String, Double> FUNCTIONS = Map.of(
            "G",
            1.29166666666667,
            "D",
            1.33333333333333,
            "I",
            1.33333333333333,
            "V",
            1.33333333333333,
            "O",
            1.29166666666667);

    @Test
    void practicesFunctionsAndTheWholeAreAsInTheToolbox() {
        List<Csv.Row> answers = Csv.read("samm/answers.csv");
        CriteriaFramework framework = CriteriaFrameworks.parse(CriteriaFrameworks.toJson(framework(answers)));

        Score score = METHOD.score(framework, assessment(framework, answers));

        PRACTICES.forEach((code, expected) -> assertValue(score.get(GroupId.of(code)), expected));
        FUNCTIONS.forEach((code, expected) -> assertValue(score.get(GroupId.of(code)), expected));
        assertValue(score.total(), 1.31666666666667);
        assertThat(score.total().maximum()).contains(ExactNumber.of(3, 1));
    }

    @Test
    void theThreeBlanksAreMissingAndNotZeros() {
        List<Csv.Row> answers = Csv.read("samm/answers.csv");
        CriteriaFramework framework = framework(answers);

        Score score = METHOD.score(framework, assessment(framework, answers));

        assertThat(score.total().coverage()).isEqualTo(new Coverage(87, 0, 0, 3));
        assertThat(score.get(CriterionId.of("G-EG-A-2-1")).state()).isEqualTo(NodeState.MISSING);
        assertThat(score.total().bounds().orElseThrow().highest())
                .isGreaterThan(score.value().orElseThrow());
    }

    private static void assertValue(ScoreNode node, double expected) {
        assertThat(node.value().orElseThrow().doubleValue()).as(node.toString()).isEqualTo(expected, within(1e-9));
    }

    private static RatingLevel level(String code, String value) {
        return RatingLevel.of(code, new BigDecimal(value), Trees.text(code));
    }

    private static CriteriaFramework framework(List<Csv.Row> answers) {
        CriteriaFramework.Builder framework = CriteriaFramework.builder()
                .edition(EditionId.of("samm-2"))
                .title(Trees.text("SAMM"))
                .addScale(SCALE);
        ids(answers, 1).keySet().forEach(function -> framework.addGroup(function(function, answers)));
        return framework.build();
    }

    private static CriterionGroup function(String function, List<Csv.Row> answers) {
        CriterionGroup.Builder group = heading(function);
        ids(answers, 2).keySet().stream()
                .filter(practice -> practice.startsWith(function + "-"))
                .forEach(practice -> group.addGroup(practice(practice, answers)));
        return group.build();
    }

    private static CriterionGroup practice(String practice, List<Csv.Row> answers) {
        CriterionGroup.Builder group = heading(practice);
        for (int level = 1; level <= 3; level++) {
            CriterionGroup.Builder streams = heading(practice + "-" + level);
            for (Csv.Row row : answers) {
                String id = row.get("question_id");
                if (id.startsWith(practice + "-") && row.get("maturity_level").equals(String.valueOf(level))) {
                    streams.addCriterion(Trees.criterion(id, "1"));
                }
            }
            group.addGroup(streams.build());
        }
        return group.build();
    }

    private static CriterionGroup.Builder heading(String id) {
        return CriterionGroup.builder().id(GroupId.of(id)).title(Trees.text(id));
    }

    /** {@return the first parts of the questions' codes, in order} */
    private static Map<String, Boolean> ids(List<Csv.Row> answers, int parts) {
        Map<String, Boolean> ids = new LinkedHashMap<>();
        for (Csv.Row row : answers) {
            String[] words = row.get("question_id").split("-", -1);
            ids.put(String.join("-", List.of(words).subList(0, parts)), true);
        }
        return ids;
    }

    private static Assessment assessment(CriteriaFramework framework, List<Csv.Row> answers) {
        Assessment.Builder assessment =
                Assessment.builder().edition(framework.edition()).scale(SCALE.id());
        for (Csv.Row row : answers) {
            String order = row.get("answer_order");
            if (!order.isEmpty()) {
                assessment.addAnswer(Answer.rated(CriterionId.of(row.get("question_id")), Rating.of(order)));
            }
        }
        return assessment.build();
    }
}
