// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static io.github.laatupaja.scoring.TreeArbitraries.STEPS;
import static io.github.laatupaja.scoring.TreeArbitraries.TREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.plugins.Quadratic;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.Scores;
import io.github.laatupaja.scoring.advice.Comparison;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One method has one id, by which a registry finds it again. */
class MethodIdentityTest {
    private static final byte[] ROW = {3, 1, -1, 2, -3, 0, 3, 1};

    @TempDir
    private static Path folder;

    private static MethodRegistry registry() {
        return ScoringMethods.discover(new PluginLoader(folder, "").provide(Aggregator.class, "Quadratic"));
    }

    static Stream<ScoringMethod> listed() {
        return Stream.of(
                ScoringMethods.weightedMean(),
                ScoringMethods.nestedMean(),
                ScoringMethods.weightedSum(),
                ScoringMethods.geometricMean(),
                ScoringMethods.harmonicMean(),
                ScoringMethods.median(),
                ScoringMethods.minimum(),
                ScoringMethods.efqm2020Points(),
                ScoringMethods.cafClassical(),
                ScoringMethods.cafFineTuned(),
                ScoringMethods.maturityLadder());
    }

    static Stream<ScoringMethod> unlisted() {
        Aggregation strict = Aggregation.NESTED_MEAN
                .missing(MissingPolicy.minimumCoverage(new BigDecimal("0.25")))
                .notApplicable(NotApplicablePolicy.EXCLUDE);
        return Stream.of(
                ScoringMethods.shareAtOrAbove(Rating.of("some")),
                ScoringMethods.maturityLadder(List.of(CriterionId.of("c1"), CriterionId.of("c3"))),
                ScoringMethods.of(Aggregators.CUMULATIVE_MEAN).toBuilder()
                        .equalWeights()
                        .build(),
                ScoringMethods.of(new Quadratic()),
                TreeMethod.builder()
                        .aggregations(Aggregation.NESTED_SUM, strict, Aggregation.flat(new Quadratic()))
                        .missing(MissingPolicy.asLowest())
                        .weight(CriterionId.of("c5"), new BigDecimal("0.50"))
                        .weight(GroupId.of("out"), BigDecimal.TEN)
                        .valuation(Valuations.goalposts(new BigDecimal("1.0"), new BigDecimal("-0.3")))
                        .valuation(CriterionId.of("c1"), Valuations.asRated())
                        .valuation(
                                CriterionId.of("c2"),
                                Valuations.logarithmicGoalposts(new BigDecimal("0.25"), BigDecimal.ONE))
                        .build());
    }

    private static String highest(RatingScale scale) {
        List<RatingLevel> levels = scale.levels();
        return levels.isEmpty()
                ? scale.highest().toPlainString()
                : levels.get(levels.size() - 1).code();
    }

    @ParameterizedTest
    @MethodSource("listed")
    void theRegistryFindsByItsIdWhatMadeAScore(ScoringMethod method) {
        CriteriaFramework framework = CriteriaFrameworks.latest();
        int prepared = 0;
        for (RatingScale scale : framework.scales()) {
            Assessment answers = Assessment.builder()
                    .edition(framework.edition())
                    .scale(scale.id())
                    .addAnswer(Trees.rated("1", highest(scale)))
                    .build();
            try {
                method.prepare(framework, scale);
            } catch (PreparationException e) {
                continue; // not for this scale
            }
            Score score = method.score(framework, answers);
            prepared++;

            assertThat(registry().get(score.method()).score(framework, answers)).isEqualTo(score);
            assertThat(registry().get(score).score(framework, answers)).isEqualTo(score);
        }
        assertThat(prepared).isPositive();
    }

    @ParameterizedTest
    @MethodSource("unlisted")
    void theOptionsOfAScoreTellTheRest(TreeMethod method) {
        Score score = method.prepare(TREE, STEPS).score(ROW);

        ScoringMethod found = registry().get(Scores.parse(Scores.toJson(score), TREE));

        assertThat(found.description()).isEqualTo(method.description());
        assertThat(((TreeMethod) found).prepare(TREE, STEPS).score(ROW)).isEqualTo(score);
    }

    @Test
    void countingAsRatedIsNoOptionEvenWhereAScoreRecordsIt() {
        Score score = ScoringMethods.weightedMean().prepare(TREE, STEPS).score(ROW);
        String recorded = Scores.toJson(score)
                .replace("\"weights\" : \"declared\"", "\"weights\" : \"declared\", \"valuation\" : \"as-rated\"");

        TreeMethod found = (TreeMethod) registry().get(Scores.parse(recorded, TREE));

        assertThat(recorded).contains("as-rated");
        assertThat(found.prepare(TREE, STEPS).score(ROW)).isEqualTo(score);
    }

    @Test
    void theFormulaDecidesTheIdNotTheWayToIt() {
        TreeMethod mean = ScoringMethods.weightedMean();
        ScoringMethod listed = registry().get(MethodId.of("urn:laatupaja:method:weighted-mean:1"));
        Score one = mean.prepare(TREE, STEPS).score(ROW);
        Score other = ((TreeMethod) listed).prepare(TREE, STEPS).score(ROW);

        assertThat(mean.id()).isEqualTo(listed.id());
        assertThat(TreeMethod.builder().missing(MissingPolicy.refuse()).build().id())
                .isEqualTo(listed.id());
        assertThat(ScoringMethods.of(Aggregators.MEAN).id()).isEqualTo(listed.id());
        assertThat(mean.toBuilder()
                        .aggregations(Aggregation.NESTED_MEAN)
                        .build()
                        .id())
                .isEqualTo(ScoringMethods.nestedMean().id());
        assertThat(Comparison.of(one, other).difference()).contains(ExactNumber.ZERO);
    }

    @Test
    void anotherFormulaKeepsNoIdOfItsOwn() {
        TreeMethod caf = ScoringMethods.cafClassical();
        MethodId own = MethodId.of("urn:example:method:ours:1");

        assertThat(caf.toBuilder().equalWeights().build().id()).isEqualTo(caf.id());
        assertThat(caf.toBuilder().valuation(Valuations.asRated()).build().id())
                .isEqualTo(ScoringMethods.nestedMean().id());
        assertThat(caf.toBuilder()
                        .valuation(Valuations.asRated())
                        .build()
                        .description()
                        .title()
                        .in(Language.ENGLISH))
                .isEqualTo("mean of the groups' means, level by level");
        assertThat(TreeMethod.builder()
                        .id(own, MethodDescription.of(own))
                        .aggregations(Aggregation.NESTED_SUM)
                        .build()
                        .id())
                .isEqualTo(own);
        assertThat(TreeMethod.builder()
                        .aggregations(Aggregation.NESTED_SUM)
                        .build()
                        .id())
                .isEqualTo(MethodId.TREE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aggregation     | flat-best   | option 'aggregation' is 'flat-best': method id 'best' is not a URN",
                "aggregation     | best        | option 'aggregation' is 'best': unknown aggregation, expected flat-… or nested-…",
                "aggregation     | flat-urn:example:aggregator:gone:1 | aggregator urn:example:aggregator:gone:1 is unknown",
                "missing         | guess       | option 'missing' is 'guess': unknown policy, expected available-case",
                "notApplicable   | maybe       | option 'notApplicable' is 'maybe': unknown value, expected one of exclude, refuse",
                "weights         | heavy       | option 'weights' is 'heavy': unknown value, expected one of declared, equal, named",
                "valuation       | at-most(2)  | option 'valuation' is 'at-most(2)': unknown valuation, expected as-rated",
                "valuation       | goalposts(2) | option 'valuation' is 'goalposts(2)': no two goalposts",
                "weight.c1       | many        | option 'weight.c1' is 'many': ",
                "level.0         | rarely exclude | option 'level.0' is 'rarely exclude': unknown value, expected one of exclude, refuse",
                "level.1         | missing refuse | option 'level.1' is unknown",
                "rounding        | 2           | option 'rounding' is unknown",
            })
    void anOptionThatCannotBeReadIsNamed(String option, String value, String message) {
        Score score = ScoringMethods.weightedMean().prepare(TREE, STEPS).score(ROW);
        Score.Builder other = Score.builder()
                .method(score.method())
                .edition(score.edition())
                .scale(score.scale())
                .total(score.total());
        score.options().forEach(other::option);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry().get(other.option(option, value).build()))
                .withMessageContaining(message);
    }

    @Test
    void aMethodThatIsNotHereIsUnknown() {
        Score score = Score.builder()
                .method(MethodId.of("urn:example:method:gone:1"))
                .edition(TREE.edition())
                .scale(STEPS.id())
                .total(ScoreNode.builder(TREE).build())
                .build();

        assertThat(registry().find(score)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry().get(score))
                .withMessageStartingWith("method urn:example:method:gone:1 is unknown, expected one of [");
    }
}
