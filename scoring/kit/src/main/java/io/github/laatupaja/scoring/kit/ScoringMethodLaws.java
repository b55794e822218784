// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.Rating;
import io.github.laatupaja.scoring.Bounds;
import io.github.laatupaja.scoring.ExactNumber;
import io.github.laatupaja.scoring.NodeState;
import io.github.laatupaja.scoring.PreparationException;
import io.github.laatupaja.scoring.Score;
import io.github.laatupaja.scoring.ScoreNode;
import io.github.laatupaja.scoring.Scores;
import io.github.laatupaja.scoring.ScoringMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What this library promises of every score, each promise a test of its own. Override {@link #method}; the rest is inherited.
 */
public abstract class ScoringMethodLaws {
    private static final int TRIES = 60;
    private static final String SEED = "20220401"; // so that what fails today fails tomorrow

    /** For the test class of the method. */
    protected ScoringMethodLaws() {}

    /** {@return the method to prove; asked for at every try, and always the same} */
    protected abstract ScoringMethod method();

    /** {@return whether the method claims that a higher rating never lowers the score; it does unless overridden} */
    protected boolean isMonotone() {
        return true;
    }

    /**
     * {@return the frameworks to try the method on; unless overridden a list, a lopsided tree with weights, and the
     * bundled edition. Those for which it cannot be prepared are passed over}
     */
    protected List<CriteriaFramework> frameworks() {
        return SampleFrameworks.all();
    }

    /** {@return any answers to any of the frameworks} */
    @Provide
    public final Arbitrary<Trial> trials() {
        return Trials.of(method(), frameworks());
    }

    /** A score says by which method, of which edition and on which scale it is. */
    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    public final void scoreSaysWhatItIsOf(@ForAll("trials") Trial trial) {
        Score score = trial.score(method());

        Law.equal(score.method(), method().id(), "the score's method");
        Law.equal(score.edition(), trial.framework().edition(), "the score's edition");
        Law.equal(score.scale(), trial.scale().id(), "the score's scale");
    }

    /** A score, and that of every group, lies in its range and within its bounds, and the bounds within the range. */
    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    public final void scoreLiesWithinItsBounds(@ForAll("trials") Trial trial) {
        for (ScoreNode node : Nodes.of(trial.score(method()))) {
            Optional<ExactNumber> lowest = node.bounds().map(Bounds::lowest);
            Optional<ExactNumber> highest = node.bounds().map(Bounds::highest);
            Law.ordered(node.minimum(), node.value(), Nodes.name(node) + ": minimum and score");
            Law.ordered(node.value(), node.maximum(), Nodes.name(node) + ": score and maximum");
            if (isMonotone()) {
                Law.ordered(node.minimum(), lowest, Nodes.name(node) + ": minimum and lower bound");
                Law.ordered(highest, node.maximum(), Nodes.name(node) + ": upper bound and maximum");
                Law.ordered(lowest, highest, Nodes.name(node) + ": lower and upper bound");
            }
        }
    }

    /** Whatever the missing answers turn out to be, the score then lies within the bounds that were given. */
    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    public final void boundsKeepWhatTheyPromise(@ForAll("trials") Trial trial, @ForAll Random random) {
        Optional<Bounds> bounds = trial.score(method()).total().bounds();
        List<Rating> ratings = Ratings.of(trial.scale());
        Trial completed = trial.completed(ratings.get(random.nextInt(ratings.size())));
        Optional<ExactNumber> value = completed.score(method()).value();

        if (isMonotone()) {
            Law.ordered(bounds.map(Bounds::lowest), value, "lower bound and score when completed");
            Law.ordered(value, bounds.map(Bounds::highest), "score when completed and upper bound");
        }
    }

    /** Where the method claims it: one rating raised never lowers the score. */
    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    public final void raisingOneRatingNeverLowersTheScore(@ForAll("trials") Trial trial, @ForAll Random random) {
        List<CriterionId> rated = trial.in(AnswerState.RATED);
        if (!isMonotone() || rated.isEmpty()) {
            return;
        }
        CriterionId criterion = rated.get(random.nextInt(rated.size()));
        List<Rating> ratings = Ratings.of(trial.scale());
        int low = random.nextInt(ratings.size());
        int high = low + random.nextInt(ratings.size() - low);
        Score before = trial.with(Answer.rated(criterion, ratings.get(low))).score(method());
        Score after = trial.with(Answer.rated(criterion, ratings.get(high))).score(method());

        Law.ordered(before.value(), after.value(), "score before and after raising " + criterion);
    }

    /** The order in which answers were given does not matter. */
    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    public final void orderOfAnswersDoesNotMatter(@ForAll("trials") Trial trial, @ForAll Random random) {
        List<Answer> shuffled = new ArrayList<>(trial.answers());
        Collections.shuffle(shuffled, random);

        Law.equal(trial.with(shuffled).score(method()), trial.score(method()), "the score of shuffled answers");
    }

    /** What is not applicable counts for nothing: the score is that of a framework which does not ask it. */
    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    public final void notApplicableIsNeutral(@ForAll("trials") Trial trial) {
        Score score = trial.score(method());
        if (score.total().state() == NodeState.WITHHELD) {
            return; // a method may refuse what is not applicable
        }
        try {
            Law.equal(score.value(), valueOfAsked(trial), "the score with answers that are not applicable");
        } catch (PreparationException e) {
            return; // the method is for the whole framework alone
        }
    }

    private Optional<ExactNumber> valueOfAsked(Trial trial) {
        boolean isNothingAsked = trial.coverage().asked() == 0;
        return isNothingAsked ? Optional.empty() : trial.asked().score(method()).value();
    }

    /** Every criterion is in the score as what it was answered: a missing answer is missing, whatever it counts as. */
    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    public final void missingIsSaidToBeMissing(@ForAll("trials") Trial trial) {
        Score score = trial.score(method());
        for (Answer answer : trial.answers()) {
            Law.equal(
                    score.find(answer.criterion()).map(ScoreNode::state),
                    Optional.of(Nodes.expected(answer.state())),
                    "the state of criterion " + answer.criterion() + ", "
                            + answer.state().text() + ",");
        }
        Law.equal(score.total().coverage(), trial.coverage(), "the coverage");
    }

    /** Not knowing and not answering are the same to a score. */
    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    public final void missingIsMissingForWhateverReason(@ForAll("trials") Trial trial) {
        Trial known = trial;
        for (CriterionId criterion : trial.in(AnswerState.DONT_KNOW)) {
            known = known.with(Answer.unanswered(criterion));
        }

        Law.equal(known.score(method()).value(), trial.score(method()).value(), "the score of unanswered criteria");
    }

    /** Equal answers give equal scores, from one preparation or from two. */
    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    public final void equalAnswersGiveEqualScores(@ForAll("trials") Trial trial) {
        Score first = trial.score(method());

        Law.equal(trial.score(method()), first, "the score of another preparation");
        Law.equal(Scores.toJson(trial.score(method())), Scores.toJson(first), "its JSON");
    }

    /** Several threads that share a prepared method get what one thread gets. */
    @Property(tries = TRIES / 4, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    public final void threadsDoNotDisturbEachOther(@ForAll("trials") Trial trial, @ForAll("trials") Trial other) {
        new Together(method(), List.of(trial, other)).check();
    }

    /** What is written as JSON reads back equal. */
    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    public final void jsonReadsBackEqual(@ForAll("trials") Trial trial) {
        Score score = trial.score(method());

        Law.equal(Scores.parse(Scores.toJson(score), trial.framework()), score, "the score read back");
    }

    /** Where contributions are given, those of the criteria add up to the score, exactly, and so do those of each group. */
    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    public final void contributionsAddUp(@ForAll("trials") Trial trial) {
        Score score = trial.score(method());
        for (ScoreNode node : Nodes.of(score)) {
            Optional<ExactNumber> sum = Nodes.contributions(node);
            if (sum.isPresent()) {
                Law.equal(node.contribution(), sum, Nodes.name(node) + ": the sum of contributions");
            }
        }
        if (score.total().contribution().isPresent()) {
            Law.equal(score.total().contribution(), score.value(), "the contribution of the whole");
        }
    }
}
