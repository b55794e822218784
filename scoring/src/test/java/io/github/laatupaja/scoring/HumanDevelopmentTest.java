// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Score;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Human Development Index of 2019: life expectancy 20–85 years, expected schooling 0–18 and mean schooling 0–15 years,
 * income 100–75,000 dollars on a logarithmic scale, all capped; education the mean of its two, the index the geometric
 * mean of the three. Goalposts, figures and published values: UNDP, Human Development Report 2020, table 1 and technical
 * note 1. The exact values were computed apart in Python from the same rounded figures.
 */
class HumanDevelopmentTest {
    private static final RatingScale FIGURES = Trees.interval("figures", "0", "200000");
    private static final CriteriaFramework INDEX = Trees.framework(
            FIGURES,
            Trees.group("health", Trees.criterion("life", "1")),
            Trees.group("education", Trees.criterion("expected", "1"), Trees.criterion("mean", "1")),
            Trees.group("living", Trees.criterion("income", "1")));

    private static final TreeMethod METHOD = TreeMethod.builder()
            .aggregations(Aggregation.nested(Aggregators.GEOMETRIC_MEAN), Aggregation.NESTED_MEAN)
            .valuation(CriterionId.of("life"), goalposts("20", "85"))
            .valuation(CriterionId.of("expected"), goalposts("0", "18"))
            .valuation(CriterionId.of("mean"), goalposts("0", "15"))
            .valuation(
                    CriterionId.of("income"),
                    Valuations.logarithmicGoalposts(new BigDecimal("100"), new BigDecimal("75000")))
            .build();

    private static Valuation goalposts(String worst, String best) {
        return Valuations.goalposts(new BigDecimal(worst), new BigDecimal(best));
    }

    @ParameterizedTest
    @CsvSource({
        "Norway,      82.4, 18.1, 12.9, 66494, 0.957, 0.9570357536493498",
        "Ireland,     82.3, 18.7, 12.7, 68371, 0.955, 0.9555934883232231",
        "Switzerland, 83.8, 16.3, 13.4, 69394, 0.955, 0.9555461525326184",
        "Iceland,     83.0, 19.1, 12.8, 54682, 0.949, 0.9492285611496063",
        "Finland,     81.9, 19.4, 12.8, 48511, 0.938, 0.9376583702521134",
        "Qatar,       80.2, 12.0,  9.7, 92418, 0.848, 0.8472456908934632",
        "Niger,       62.4,  6.5,  2.1,  1201, 0.394, 0.39444197743518083"
    })
    void countriesAreAsPublished(
            String country, String life, String expected, String mean, String income, double published, double exact) {
        Score score = METHOD.score(INDEX, figures(life, expected, mean, income));

        double value = score.value().orElseThrow().doubleValue();
        assertThat(value).isEqualTo(exact, within(1e-14));
        assertThat(value).as(country).isEqualTo(published, within(0.001)); // published from figures with more decimals
    }

    @Test
    void whatLiesBeyondAGoalpostIsCapped() {
        Score score = METHOD.score(INDEX, figures("90", "18.1", "15", "100000"));

        assertThat(score.value()).contains(ExactNumber.ONE);
        assertThat(score.get(CriterionId.of("income")).reasons().get(0)).hasToString("rated 100000, counts as 1.00");
    }

    @Test
    void aZeroAnywhereMakesTheIndexZero() {
        Score score = METHOD.score(INDEX, figures("12", "18", "15", "75000"));

        assertThat(score.value()).contains(ExactNumber.ZERO);
        assertThat(score.get(GroupId.of("education")).value()).contains(ExactNumber.ONE);
    }

    private static Assessment figures(String life, String expected, String mean, String income) {
        return Trees.assessment(FIGURES)
                .addAnswer(Trees.rated("life", life))
                .addAnswer(Trees.rated("expected", expected))
                .addAnswer(Trees.rated("mean", mean))
                .addAnswer(Trees.rated("income", income))
                .build();
    }
}
