// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.Scores;
import io.github.laatupaja.scoring.PreparationException;
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
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * What this library promises of every score, each promise a test of its own. Override {@link #method}; the rest is inherited.
 *
 * <p>A method that throws, gives null, NaN or an infinite number, or builds a score that contradicts itself, fails one
 * law: {@link #scoreLiesWithinItsBounds}, or the one that the contradiction is of. The others are aborted then and say
 * which it is.
 */
public abstract class ScoringMethodLaws {
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
        return Trials.of(this::method, frameworks());
    }

    /** {@return what the method makes of a trial; if it makes nothing, the law that owns this fails and no other} */
    private Score score(Trial trial) {
        return trial.judged(this::method);
    }

    /** A score says by which method, of which edition and on which scale it is. */
    @ScoringLaw
    public final void scoreSaysWhatItIsOf(@ForAll("trials") Trial trial) {
        Score score = score(trial);

        Law.holds(method().id() != null, "its id is null");
        Law.equal(score.method(), method().id(), "the score's method");
        Law.equal(score.edition(), trial.framework().edition(), "the score's edition");
        Law.equal(score.scale(), trial.scale().id(), "the score's scale");
    }

    /** There is a score; it, and that of every group, lies in its range, and so do its bounds. */
    @ScoringLaw
    public final void scoreLiesWithinItsBounds(@ForAll("trials") Trial trial) {
        for (ScoreNode node : Nodes.of(score(trial))) {
            Optional<ExactNumber> lowest = node.bounds().map(Bounds::lowest);
            Optional<ExactNumber> highest = node.bounds().map(Bounds::highest);
            Law.ordered(node.minimum(), node.value(), Nodes.name(node) + ": minimum and score");
            Law.ordered(node.value(), node.maximum(), Nodes.name(node) + ": score and maximum");
            Law.ordered(node.minimum(), lowest, Nodes.name(node) + ": minimum and lower bound");
            Law.ordered(highest, node.maximum(), Nodes.name(node) + ": upper bound and maximum");
        }
    }

    /** Whatever the missing answers turn out to be, the score then lies within the bounds that were given. */
    @ScoringLaw
    public final void boundsKeepWhatTheyPromise(@ForAll("trials") Trial trial, @ForAll Random random) {
        Optional<Bounds> bounds = score(trial).total().bounds();
        List<Rating> ratings = Ratings.of(trial.scale());
        Trial completed = trial.completed(ratings.get(random.nextInt(ratings.size())));
        Optional<ExactNumber> value = score(completed).value();

        if (isMonotone()) {
            Law.ordered(bounds.map(Bounds::lowest), value, "lower bound and score when completed");
            Law.ordered(value, bounds.map(Bounds::highest), "score when completed and upper bound");
        }
    }

    /** Where the method claims it: one rating raised never lowers the score. */
    @ScoringLaw
    public final void raisingOneRatingNeverLowersTheScore(@ForAll("trials") Trial trial, @ForAll Random random) {
        List<CriterionId> rated = trial.in(AnswerState.RATED);
        if (!isMonotone() || rated.isEmpty()) {
            return;
        }
        CriterionId criterion = rated.get(random.nextInt(rated.size()));
        List<Rating> ratings = Ratings.of(trial.scale());
        int low = random.nextInt(ratings.size());
        int high = low + random.nextInt(ratings.size() - low);
        Score before = score(trial.with(Answer.rated(criterion, ratings.get(low))));
        Score after = score(trial.with(Answer.rated(criterion, ratings.get(high))));

        Law.ordered(before.value(), after.value(), "score before and after raising " + criterion);
    }

    /** The order in which answers were given does not matter. */
    @ScoringLaw
    public final void orderOfAnswersDoesNotMatter(@ForAll("trials") Trial trial, @ForAll Random random) {
        List<Answer> shuffled = new ArrayList<>(trial.answers());
        Collections.shuffle(shuffled, random);

        Law.equal(score(trial.with(shuffled)), score(trial), "the score of shuffled answers");
    }

    /** What is not applicable counts for nothing: the score is that of a framework which does not ask it. */
    @ScoringLaw
    public final void notApplicableIsNeutral(@ForAll("trials") Trial trial) {
        Score score = score(trial);
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
        return isNothingAsked ? Optional.empty() : score(trial.asked()).value();
    }

    /** Every criterion is in the score as what it was answered: a missing answer is missing, whatever it counts as. */
    @ScoringLaw
    public final void missingIsSaidToBeMissing(@ForAll("trials") Trial trial) {
        Score score = score(trial);
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
    @ScoringLaw
    public final void missingIsMissingForWhateverReason(@ForAll("trials") Trial trial) {
        Trial known = trial;
        for (CriterionId criterion : trial.in(AnswerState.DONT_KNOW)) {
            known = known.with(Answer.unanswered(criterion));
        }

        Law.equal(score(known).value(), score(trial).value(), "the score of unanswered criteria");
    }

    /** Equal answers give equal scores, from one preparation or from two. */
    @ScoringLaw
    public final void equalAnswersGiveEqualScores(@ForAll("trials") Trial trial) {
        Score first = score(trial);

        Law.equal(score(trial), first, "the score of another preparation");
        Law.equal(Scores.toJson(score(trial)), Scores.toJson(first), "its JSON");
    }

    /** Several threads that share a prepared method get what one thread gets. */
    @Property(tries = ScoringLaw.TRIES / 4, seed = ScoringLaw.SEED, edgeCases = EdgeCasesMode.NONE)
    @AddLifecycleHook(Judgement.class)
    public final void threadsDoNotDisturbEachOther(@ForAll("trials") Trial trial, @ForAll("trials") Trial other) {
        new Together(this::method, List.of(trial, other)).check();
    }

    /** What is written as JSON reads back equal. */
    @ScoringLaw
    public final void jsonReadsBackEqual(@ForAll("trials") Trial trial) {
        Score score = score(trial);

        Law.equal(Scores.parse(Scores.toJson(score), trial.framework()), score, "the score read back");
    }

    /** Where contributions are given, those of the criteria add up to the score, exactly, and so do those of each group. */
    @ScoringLaw
    public final void contributionsAddUp(@ForAll("trials") Trial trial) {
        Score score = score(trial);
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
