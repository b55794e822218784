// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scoring.PreparationException;
import io.github.laatupaja.scoring.ScoringMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes trials of every framework and scale that a method can be prepared for. */
final class Trials {
    private final Supplier<ScoringMethod> method;
    private final List<Arbitrary<Trial>> found = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    private Trials(Supplier<ScoringMethod> method) {
        this.method = method;
    }

    /**
     * {@return any answers to any of the frameworks, on any of their scales}
     * @throws IllegalStateException if the method can be prepared for none of them; says why
     */
    static Arbitrary<Trial> of(Supplier<ScoringMethod> method, List<CriteriaFramework> frameworks) {
        Trials trials = new Trials(method);
        for (CriteriaFramework framework : frameworks) {
            framework.scales().forEach(scale -> trials.add(framework, scale));
        }
        if (trials.found.isEmpty()) {
            throw new IllegalStateException("method " + method.get().id()
                    + " can be prepared for none of the frameworks: " + String.join("; ", trials.refusals));
        }
        return Arbitraries.oneOf(trials.found);
    }

    private void add(CriteriaFramework framework, RatingScale scale) {
        String refusal = refusal(framework, scale);
        if (!refusal.isEmpty()) {
            refusals.add(framework.edition() + " on " + scale.id() + ": " + refusal);
            return;
        }
        List<Rating> ratings = Ratings.of(scale);
        List<Arbitrary<Answer>> answers = framework.criteria().stream()
                .map(Criterion::id)
                .map(id -> answer(id, ratings))
                .toList();
        found.add(Combinators.combine(answers).as(all -> new Trial(framework, scale, all)));
    }

    /** {@return why a method cannot be prepared; empty if it can, or fails, which is for a law to tell} */
    private String refusal(CriteriaFramework framework, RatingScale scale) {
        try {
            method.get().prepare(framework, scale);
            return "";
        } catch (PreparationException e) {
            return String.valueOf(e.getMessage());
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            return "";
        }
    }

    private static Arbitrary<Answer> answer(CriterionId id, List<Rating> ratings) {
        Arbitrary<Answer> rated = Arbitraries.of(ratings).map(rating -> Answer.rated(id, rating));
        return Arbitraries.frequencyOf(
                Tuple.of(8, rated),
                Tuple.of(1, Arbitraries.just(Answer.notApplicable(id, "made up"))),
                Tuple.of(1, Arbitraries.just(Answer.dontKnow(id))),
                Tuple.of(1, Arbitraries.just(Answer.unanswered(id))));
    }
}
