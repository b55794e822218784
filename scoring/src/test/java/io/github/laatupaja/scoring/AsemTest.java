// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Score;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ASEM index by nested means, as COINr computes it. */
class AsemTest {
    @Test
    void everyPillarSubIndexAndIndexIsAsPublished() {
        CriteriaFramework framework = CriteriaFrameworks.parse(CriteriaFrameworks.toJson(Asem.framework()));
        PreparedMethod method = ScoringMethods.nestedMean().prepare(framework, Trees.HUNDRED);
        List<Csv.Row> countries = Csv.read("asem/normalised.csv");
        List<Csv.Row> expected = Csv.read("asem/expected_aggregated.csv");

        assertThat(countries).hasSize(51);
        for (int i = 0; i < countries.size(); i++) {
            Csv.Row figures = expected.get(i);
            assertThat(figures.get("uCode")).isEqualTo(countries.get(i).get("uCode"));
            Score score = method.score(Asem.assessment(framework, countries.get(i)));
            assertThat(score.value().orElseThrow().doubleValue())
                    .isEqualTo(Double.parseDouble(figures.get("Index")), within(1e-9));
            for (String group : List.of(
                    "ConEcFin",
                    "Environ",
                    "Instit",
                    "P2P",
                    "Physical",
                    "Political",
                    "Social",
                    "SusEcFin",
                    "Conn",
                    "Sust")) {
                ExactNumber value = score.get(GroupId.of(group)).value().orElseThrow();
                assertThat(value.doubleValue())
                        .as(group + " of " + figures.get("uCode"))
                        .isEqualTo(Double.parseDouble(figures.get(group)), within(1e-9));
            }
        }
    }

    /** Other aggregators, level by level, computed apart in Python from the same indicators (statistics module). */
    @ParameterizedTest
    @CsvSource({
        "CHE, 68.15439224673834, 66.28332431921528, 63.04223391839282, 63.40916790571913, 78.30434762443906",
        "FIN, 58.41019614666171, 55.64032594057498, 50.92265019194329, 44.49855737456126, 51.881715696173174",
        "NLD, 64.75551967232066, 63.174015058823194, 61.365885289940074, 58.73487739318862, 65.88929763463868"
    })
    void otherAggregatorsLevelByLevel(
            String country, double geometric, double pillars, double harmonic, double weakest, double medians) {
        Aggregation median = Aggregation.nested(Aggregators.MEDIAN);
        Aggregation geometricMean = Aggregation.nested(Aggregators.GEOMETRIC_MEAN);
        Aggregation harmonicMean = Aggregation.nested(Aggregators.HARMONIC_MEAN);

        assertIndex(country, geometric, geometricMean, Aggregation.NESTED_MEAN);
        assertIndex(country, pillars, Aggregation.NESTED_MEAN, geometricMean, Aggregation.NESTED_MEAN);
        assertIndex(country, harmonic, harmonicMean, harmonicMean, Aggregation.NESTED_MEAN);
        assertIndex(country, weakest, Aggregation.nested(Aggregators.MINIMUM), median, Aggregation.NESTED_MEAN);
        assertIndex(country, medians, median);
    }

    /** Three indicators missing, computed apart in Python: the means are over the rest. */
    @ParameterizedTest
    @CsvSource({"CHE, 68.36842181115591", "FIN, 58.54854894362994", "NLD, 65.07832267261654"})
    void missingIndicatorsAreLeftOut(String country, double expected) {
        Assessment assessment = Asem.assessment(Asem.framework(), Asem.country(country));
        for (String code : List.of("Flights", "CO2", "Goods")) {
            assessment = assessment.with(Answer.dontKnow(CriterionId.of(code)));
        }

        Score score = ScoringMethods.nestedMean().score(Asem.framework(), assessment);

        assertThat(score.value().orElseThrow().doubleValue()).isEqualTo(expected, within(1e-9));
        assertThat(score.total().coverage()).isEqualTo(new Coverage(46, 0, 3, 0));
    }

    private static void assertIndex(String country, double expected, Aggregation whole, Aggregation... levels) {
        Score score = TreeMethod.builder()
                .aggregations(whole, levels)
                .build()
                .score(Asem.framework(), Asem.assessment(Asem.framework(), Asem.country(country)));

        assertThat(score.value().orElseThrow().doubleValue())
                .as(score.options().toString())
                .isEqualTo(expected, within(1e-9));
    }
}
