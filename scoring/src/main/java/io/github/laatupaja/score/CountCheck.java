// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.assessment.AnswerState;

/** Finds contradictions between the counts of one node of a score, and between its counts and its state. */
final class CountCheck {
    private CountCheck() {}

    static void check(ScoreNode node, String path, ScoreFindings findings) {
        if (node.isCriterion()) {
            checkCriterion(node, path, findings);
            return;
        }
        Coverage coverage = node.coverage();
        if (node.state() == NodeState.SCORED && coverage.asked() == 0 && coverage.all() > 0) {
            findings.add(ScoreFindingCode.SCORED_UNASKED, path, "state", node);
        }
        Coverage below = Coverage.sum(node.details().children());
        check("rated", coverage.rated(), below.rated(), node, path, findings);
        check("notApplicable", coverage.notApplicable(), below.notApplicable(), node, path, findings);
        check("dontKnow", coverage.dontKnow(), below.dontKnow(), node, path, findings);
        check("unanswered", coverage.unanswered(), below.unanswered(), node, path, findings);
    }

    /** A method may omit some children, so that they can cover fewer criteria than the node. */
    private static void check(String count, int own, int below, ScoreNode node, String path, ScoreFindings findings) {
        if (below > own) {
            findings.add(ScoreFindingCode.COUNT_BELOW_PARTS, path, "coverage." + count, node, count, own, below);
        }
    }

    private static void checkCriterion(ScoreNode node, String path, ScoreFindings findings) {
        if (node.coverage().all() != 1) {
            int all = node.coverage().all();
            findings.add(ScoreFindingCode.NOT_ONE_CRITERION, path, "answer", node, all);
            return;
        }
        AnswerState answer = node.coverage().answer();
        if (!fits(node.state(), answer)) {
            String state = node.state().text();
            findings.add(ScoreFindingCode.STATE_AGAINST_ANSWER, path, "state", node, state, answer.text());
        }
    }

    private static boolean fits(NodeState state, AnswerState answer) {
        if (state == NodeState.SCORED || state == NodeState.NOT_APPLICABLE) {
            return (state == NodeState.SCORED ? AnswerState.RATED : AnswerState.NOT_APPLICABLE) == answer;
        }
        return state != NodeState.MISSING || answer == AnswerState.DONT_KNOW || answer == AnswerState.UNANSWERED;
    }
}
