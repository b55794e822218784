// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.MethodId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A tree of three depths on a scale of unlike steps; rows of answers and methods for it. */
final class TreeArbitraries {
    /** What may be done about missing ratings; one in three times nothing is withheld or filled in. */
    static final List<MissingPolicy> POLICIES = List.of(
            MissingPolicy.availableCase(),
            MissingPolicy.availableCase(),
            MissingPolicy.asLowest(),
            MissingPolicy.asZero(),
            MissingPolicy.refuse(),
            MissingPolicy.minimumCoverage(new BigDecimal("0.6")));

    static final RatingScale STEPS = RatingScale.of(
            ScaleId.of("steps"),
            Trees.text("steps"),
            List.of(level("none", "0"), level("some", "0.25"), level("half", "0.5"), level("full", "1")));

    static final CriteriaFramework TREE = tree();

    private TreeArbitraries() {}

    private static RatingLevel level(String code, String value) {
        return RatingLevel.of(code, new BigDecimal(value), Trees.text(code));
    }

    private static CriteriaFramework tree() {
        CriterionGroup outer = CriterionGroup.builder()
                .id(GroupId.of("out"))
                .title(Trees.text("out"))
                .weight(new BigDecimal("1.5"))
                .addCriterion(Trees.criterion("c2", "1"))
                .addCriterion(Trees.criterion("c3", "2"))
                .addGroup(Trees.group("in", Trees.criterion("c4", "0.5"), Trees.criterion("c5", "3")))
                .addGroup(Trees.group("last", Trees.criterion("c6", "0"), Trees.criterion("c7", "0.7")))
                .build();
        return CriteriaFramework.builder()
                .edition(EditionId.of("test"))
                .title(Trees.text("test"))
                .addScale(STEPS)
                .addTopCriterion(Trees.criterion("c0", "1"))
                .addGroup(Trees.group("first", Trees.criterion("c1", "0.25")))
                .addGroup(outer)
                .build();
    }

    /** {@return rows for the tree: each answer the place of a level, or one of the constants} */
    static Arbitrary<byte[]> rows() {
        Arbitrary<Byte> answer = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.bytes().between((byte) 0, (byte) 3)),
                Tuple.of(
                        4,
                        Arbitraries.of(PreparedTree.NOT_APPLICABLE, PreparedTree.DONT_KNOW, PreparedTree.UNANSWERED)));
        return answer.array(byte[].class).ofSize(TREE.criteria().size());
    }

    /** {@return the assessment that a row stands for} */
    static Assessment assessment(byte[] row) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            CriterionId id = TREE.criteria().get(i).id();
            if (row[i] >= 0) {
                answers.add(
                        Answer.rated(id, Rating.of(STEPS.levels().get(row[i]).code())));
            } else if (row[i] == PreparedTree.NOT_APPLICABLE) {
                answers.add(Answer.notApplicable(id, "not here"));
            } else if (row[i] == PreparedTree.DONT_KNOW) {
                answers.add(Answer.dontKnow(id));
            }
        }
        return Trees.assessment(STEPS).addAllAnswers(answers).build();
    }

    /** {@return methods of means and sums, by any policies, each level with its own} */
    static Arbitrary<TreeMethod> linear() {
        return methods(Arbitraries.of(Aggregators.MEAN, Aggregators.SUM));
    }

    /** {@return methods of all bundled aggregators, by any policies, each level with its own} */
    static Arbitrary<TreeMethod> all() {
        return methods(Arbitraries.of(
                Aggregators.MEAN,
                Aggregators.SUM,
                Aggregators.GEOMETRIC_MEAN,
                Aggregators.HARMONIC_MEAN,
                Aggregators.MEDIAN,
                Aggregators.MINIMUM,
                Aggregators.CUMULATIVE_MEAN));
    }

    /** {@return methods of somebody else's aggregators, beside bundled ones; neither monotone nor between the values} */
    static Arbitrary<TreeMethod> foreign() {
        return methods(Arbitraries.of(
                Aggregators.MEAN,
                Aggregators.SUM,
                new Foreign("inverse", (values, weights) -> 2 - values[0]),
                new Foreign("below-zero", (values, weights) -> values[0] - values.length),
                new Foreign("odd-one-out", (values, weights) -> values.length % 2 == 0 ? values[0] : 0)));
    }

    /** An aggregator that promises nothing. */
    private record Foreign(String name, ToDoubleBiFunction<double[], double[]> formula) implements Aggregator {
        @Override
        public MethodId id() {
            return MethodId.of("urn:example:aggregator:" + name + ":1");
        }

        @Override
        public double aggregate(double[] values, double[] weights) {
            return formula.applyAsDouble(values, weights);
        }

        @Override
        public boolean isMonotone() {
            return false;
        }

        @Override
        public boolean staysWithinValues() {
            return false;
        }
    }

    private static Arbitrary<TreeMethod> methods(Arbitrary<Aggregator> aggregators) {
        Arbitrary<Aggregation> plain = Combinators.combine(aggregators, Arbitraries.of(true, false))
                .as((formula, isNested) -> isNested ? Aggregation.nested(formula) : Aggregation.flat(formula));
        Arbitrary<Aggregation> own = Combinators.combine(
                        plain, Arbitraries.of(POLICIES), Arbitraries.of(NotApplicablePolicy.values()))
                .as((level, missing, notApplicable) -> level.missing(missing).notApplicable(notApplicable));
        Arbitrary<Aggregation> levels = Arbitraries.frequencyOf(Tuple.of(2, plain), Tuple.of(1, own));
        return Combinators.combine(levels, levels, levels, Arbitraries.of(POLICIES), valuations(), valuations())
                .as((whole, outer, inner, policy, valuation, own5) -> TreeMethod.builder()
                        .valuation(valuation)
                        .valuation(CriterionId.of("c5"), own5)
                        .aggregations(whole, outer, inner)
                        .missing(policy)
                        .build());
    }

    private static Arbitrary<Valuation> valuations() {
        return Arbitraries.of(
                Valuations.asRated(),
                Valuations.shareOfScale(),
                Valuations.atOrAbove(Rating.of("half")),
                Valuations.goalposts(BigDecimal.ONE, new BigDecimal("0.3")));
    }
}
