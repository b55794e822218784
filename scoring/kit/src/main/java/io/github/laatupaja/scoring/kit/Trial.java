// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.scoring.PreparationException;
import io.github.laatupaja.scoring.PreparedMethod;
import io.github.laatupaja.scoring.ScoringMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a law is tried on: a framework, a scale of it, and an answer to every criterion. Immutable and thread-safe.
 *
 * @param framework the criteria
 * @param scale the scale of the ratings
 * @param answers one for each criterion, in published order
 */
public record Trial(CriteriaFramework framework, RatingScale scale, List<Answer> answers) {
    /** Copies the list. */
    public Trial {
        answers = List.copyOf(answers);
    }

    /** {@return the answers as an assessment} */
    public Assessment assessment() {
        return Assessment.builder()
                .edition(framework.edition())
                .scale(scale.id())
                .addAllAnswers(answers)
                .build();
    }

    /** {@return what a method makes of it} */
    public Score score(ScoringMethod method) {
        return prepared(method).score(assessment());
    }

    /**
     * {@return what a method makes of it, with its nodes}
     * @throws NotScored if it makes nothing, or refuses what it was prepared for
     */
    Score judged(Supplier<ScoringMethod> method) {
        try {
            Score score = requireNonNull(score(method.get()), "the method gave null");
            readAll(score.total()); // parts are computed when they are read, and may fail then
            return score;
        } catch (PreparationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            throw new NotScored(e);
        }
    }

    private static void readAll(ScoreNode node) {
        node.minimum();
        node.reasons();
        node.children().forEach(Trial::readAll);
    }

    PreparedMethod prepared(ScoringMethod method) {
        return method.prepare(framework, scale);
    }

    /** {@return this with the answers in another order} */
    Trial with(List<Answer> others) {
        return new Trial(framework, scale, others);
    }

    /** {@return this with another answer to a criterion} */
    Trial with(Answer answer) {
        List<Answer> changed = new ArrayList<>(answers);
        changed.replaceAll(each -> each.criterion().equals(answer.criterion()) ? answer : each);
        return with(changed);
    }

    /** {@return this with every missing answer rated} */
    Trial completed(Rating rating) {
        List<Answer> changed = new ArrayList<>(answers);
        changed.replaceAll(each -> isMissing(each) ? Answer.rated(each.criterion(), rating) : each);
        return with(changed);
    }

    /** {@return this without what is not applicable, and without the criteria that ask it} */
    Trial asked() {
        List<CriterionId> gone = in(AnswerState.NOT_APPLICABLE);
        List<Answer> kept = answers.stream()
                .filter(answer -> answer.state() != AnswerState.NOT_APPLICABLE)
                .toList();
        return new Trial(Without.of(framework, gone), scale, kept);
    }

    /** {@return how many answers are in which state} */
    Coverage coverage() {
        return new Coverage(
                in(AnswerState.RATED).size(),
                in(AnswerState.NOT_APPLICABLE).size(),
                in(AnswerState.DONT_KNOW).size(),
                in(AnswerState.UNANSWERED).size());
    }

    List<CriterionId> in(AnswerState state) {
        return answers.stream()
                .filter(answer -> answer.state() == state)
                .map(Answer::criterion)
                .toList();
    }

    private static boolean isMissing(Answer answer) {
        return answer.state() == AnswerState.UNANSWERED || answer.state() == AnswerState.DONT_KNOW;
    }

    /** {@return edition, scale and answers, as {@code kit-flat on 0-3: a1 2, a2 not applicable, a3 unanswered}} */
    @Override
    public String toString() {
        List<String> said = answers.stream().map(Trial::text).toList();
        return framework.edition() + " on " + scale.id() + ": " + String.join(", ", said);
    }

    private static String text(Answer answer) {
        return answer.criterion()
                + " "
                + answer.rating().map(Rating::text).orElse(answer.state().text().replace('-', ' '));
    }
}
