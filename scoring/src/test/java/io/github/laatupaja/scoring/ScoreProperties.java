// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.Scores;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Laws of every score, on a tree of three depths with unlike weights. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // small ranges, of which random tries meet every end
class ScoreProperties {
    private static final CriteriaFramework TREE = tree();

    private static CriteriaFramework tree() {
        CriterionGroup inner = Trees.group("in", Trees.criterion("c4", "0.5"), Trees.criterion("c5", "3"));
        CriterionGroup outer = CriterionGroup.builder()
                .id(GroupId.of("out"))
                .title(Trees.text("out"))
                .addCriterion(Trees.criterion("c2", "1"))
                .addCriterion(Trees.criterion("c3", "2"))
                .addGroup(inner)
                .build();
        return CriteriaFramework.builder()
                .edition(EditionId.of("test"))
                .title(Trees.text("test"))
                .addScale(Trees.HUNDRED)
                .addTopCriterion(Trees.criterion("c0", "1"))
                .addGroup(Trees.group("first", Trees.criterion("c1", "0.25")))
                .addGroup(outer)
                .build();
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        List<Arbitrary<Answer>> each = new ArrayList<>();
        for (Criterion criterion : TREE.criteria()) {
            String id = criterion.id().value();
            each.add(Arbitraries.frequencyOf(
                    Tuple.of(6, Arbitraries.integers().between(0, 100).map(n -> Trees.rated(id, "" + n))),
                    Tuple.of(1, Arbitraries.just(Trees.notApplicable(id))),
                    Tuple.of(2, Arbitraries.just(Trees.dontKnow(id)))));
        }
        return Combinators.combine(each).as(list -> list);
    }

    @Provide
    Arbitrary<TreeMethod> methods() {
        Arbitrary<Aggregation> aggregations = Arbitraries.of(
                Aggregation.FLAT_MEAN, Aggregation.NESTED_MEAN, Aggregation.FLAT_SUM, Aggregation.NESTED_SUM);
        Arbitrary<MissingPolicy> missing =
                Arbitraries.of(MissingPolicy.availableCase(), MissingPolicy.asLowest(), MissingPolicy.asZero());
        return Combinators.combine(aggregations, aggregations, missing)
                .as((whole, below, policy) -> TreeMethod.builder()
                        .aggregations(whole, below)
                        .missing(policy)
                        .build());
    }

    @Property(seed = "1")
    void contributionsOfTheCriteriaAddUpToTheWhole(
            @ForAll("answers") List<Answer> answers, @ForAll("methods") TreeMethod method) {
        Score score = score(method, answers);

        ExactNumber sum = ExactNumber.ZERO;
        for (ScoreNode criterion : score.total().criteria()) {
            sum = sum.plus(criterion.contribution().orElse(ExactNumber.ZERO));
        }
        assertThat(sum).isEqualTo(score.value().orElse(ExactNumber.ZERO));
    }

    @Property(seed = "2")
    void boundsHoldWhateverTheMissingTurnOutToBe(
            @ForAll("answers") List<Answer> answers, @ForAll("methods") TreeMethod method, @ForAll long seed) {
        Score score = score(method, answers);
        Random random = new Random(seed);
        List<Answer> filled = new ArrayList<>();
        for (Answer answer : answers) {
            boolean isMissing = answer.equals(Answer.dontKnow(answer.criterion()));
            filled.add(isMissing ? Answer.rated(answer.criterion(), Rating.of(random.nextInt(101))) : answer);
        }

        Score known = score(method, filled);

        assertThat(known.value().isPresent()).isEqualTo(score.total().bounds().isPresent());
        score.total()
                .bounds()
                .ifPresent(
                        bounds -> assertThat(known.value().orElseThrow()).isBetween(bounds.lowest(), bounds.highest()));
    }

    @Property(seed = "3")
    void valuesLieBetweenMinimumAndMaximum(
            @ForAll("answers") List<Answer> answers, @ForAll("methods") TreeMethod method) {
        String levels = method.options().getOrDefault("aggregation", "");
        Assume.that(!levels.startsWith("nested-mean")
                || !levels.endsWith("sum")); // sums of unlike size, one of them left out
        ScoreNode whole = score(method, answers).total();

        whole.value()
                .ifPresent(value -> assertThat(value)
                        .isBetween(
                                whole.minimum().orElseThrow(), whole.maximum().orElseThrow()));
    }

    @Property(seed = "4")
    void scoreIgnoresTheOrderOfAnswers(
            @ForAll("answers") List<Answer> answers, @ForAll("methods") TreeMethod method, @ForAll long seed) {
        List<Answer> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Scores.toJson(score(method, shuffled))).isEqualTo(Scores.toJson(score(method, answers)));
    }

    @Property(seed = "5")
    void raisingARatingNeverLowersTheScore(
            @ForAll("answers") List<Answer> answers, @ForAll("methods") TreeMethod method) {
        Score before = score(method, answers);
        for (int i = 0; i < answers.size(); i++) {
            List<Answer> raised = new ArrayList<>(answers);
            if (answers.get(i).rating().isPresent()) {
                raised.set(i, Answer.rated(answers.get(i).criterion(), Rating.of(100)));
                assertThat(score(method, raised).value().orElseThrow())
                        .isGreaterThanOrEqualTo(before.value().orElseThrow());
            }
        }
    }

    @Property(seed = "6")
    void aScoreSurvivesSerialization(@ForAll("answers") List<Answer> answers, @ForAll("methods") TreeMethod method)
            throws IOException, ClassNotFoundException {
        Score score = score(method, answers);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(score);
        }

        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(Scores.toJson((Score) read)).isEqualTo(Scores.toJson(score));
    }

    private static Score score(TreeMethod method, List<Answer> answers) {
        Assessment assessment =
                Trees.assessment(Trees.HUNDRED).addAllAnswers(answers).build();
        return method.score(TREE, assessment);
    }
}
