// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Score;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuationsTest {
    private static final RatingScale SOVARI = Trees.interval("sovari", "1", "5");
    private static final CriteriaFramework ONE = Trees.flat(SOVARI, "1");

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1/4", "5, 1", "4.1, 31/40"})
    void aShareOfTheScaleGoesFromZeroToOne(String rating, String expected) {
        assertThat(score(Valuations.shareOfScale(), rating)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"3, 4, 1/2", "4, 3, 1/2", "5, 1, 3/8", "1, 2, 1"})
    void goalpostsMayStandEitherWayAndCap(String worst, String best, String expected) {
        Valuation valuation = Valuations.goalposts(new BigDecimal(worst), new BigDecimal(best));

        assertThat(score(valuation, "3.5")).hasToString(expected);
    }

    @Test
    void atAStepIsAtOrAboveIt() {
        assertThat(score(Valuations.atOrAbove(Rating.of("3.5")), "3.5")).hasToString("1");
        assertThat(score(Valuations.atOrAbove(Rating.of("3.5")), "3.49")).hasToString("0");
    }

    @Test
    void lessMayBeBetterAndMissingThenCountsAsItsWorst() {
        TreeMethod method = TreeMethod.builder()
                .valuation(Valuations.goalposts(new BigDecimal("5"), BigDecimal.ONE))
                .missing(MissingPolicy.asLowest())
                .build();

        Score score = method.score(ONE, Trees.assessment(SOVARI).build());

        assertThat(score.value()).contains(ExactNumber.ZERO);
        assertThat(score.total().bounds()).contains(new Bounds(ExactNumber.ZERO, ExactNumber.ONE));
    }

    @Test
    void missingCountsAsZeroOnlyWhereARatingCan() {
        RatingScale caf = CriteriaFrameworks.latest().get(ScaleId.of("caf-0-5"));
        TreeMethod middles = ScoringMethods.cafClassical().toBuilder()
                .missing(MissingPolicy.asZero())
                .build();

        assertThatExceptionOfType(PreparationException.class)
                .isThrownBy(() -> middles.prepare(Trees.flat(caf, "1"), caf)) // 5 points at least
                .withMessageEndingWith("missing ratings cannot count as 0 on scale caf-0-5 (0, 1, 2, 3, 4, 5)");
        assertThat(TreeMethod.builder()
                        .valuation(Valuations.shareOfScale())
                        .missing(MissingPolicy.asZero())
                        .build()
                        .score(ONE, Trees.assessment(SOVARI).build())
                        .value())
                .contains(ExactNumber.ZERO); // though no rating on 1..5 is worth 0
    }

    @Test
    void goalpostsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Valuations.goalposts(BigDecimal.ONE, new BigDecimal("1.0")))
                .withMessage("both goalposts are 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Valuations.logarithmicGoalposts(BigDecimal.ZERO, BigDecimal.ONE))
                .withMessage("logarithmic goalpost is 0, expected above 0");
    }

    @Test
    void aScaleOfOnePointHasNoShares() {
        RatingScale point = Trees.interval("point", "1", "1");
        TreeMethod method =
                TreeMethod.builder().valuation(Valuations.shareOfScale()).build();

        assertThatExceptionOfType(PreparationException.class)
                .isThrownBy(() -> method.prepare(Trees.flat(point, "1"), point))
                .withMessageEndingWith("of scale point (1..1) are equal, so a rating is no share of the scale");
    }

    @Test
    void valuationsOfUnknownCriteriaAreRefused() {
        TreeMethod method = TreeMethod.builder()
                .valuation(CriterionId.of("Z9"), Valuations.shareOfScale())
                .build();

        assertThatExceptionOfType(PreparationException.class)
                .isThrownBy(() -> method.prepare(ONE, SOVARI))
                .withMessageEndingWith("valuation for Z9, which is unknown in edition 'test'");
        assertThat(method.options()).containsEntry("valuation.Z9", "share-of-scale");
    }

    private static ExactNumber score(Valuation valuation, String rating) {
        return TreeMethod.builder()
                .valuation(valuation)
                .build()
                .score(
                        ONE,
                        Trees.assessment(SOVARI)
                                .addAnswer(Trees.rated("c0", rating))
                                .build())
                .value()
                .orElseThrow();
    }
}
