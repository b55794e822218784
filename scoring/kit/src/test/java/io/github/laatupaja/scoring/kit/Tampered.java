// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.ScoreNodeBuilder;
import io.github.laatupaja.scoring.PreparedMethod;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.ScoringMethods;

/** The weighted mean with one thing made wrong, to see that a law notices. */
record Tampered(Fault fault) implements ScoringMethod {
    static final MethodId ID = MethodId.of("urn:laatupaja-kit:method:tampered:1");

    /** What is made wrong, in the node of the whole. */
    interface Fault {
        void make(ScoreNodeBuilder whole, ScoreNode sound, Assessment assessment);
    }

    @Override
    public MethodId id() {
        return ID;
    }

    @Override
    public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
        PreparedMethod sound = ScoringMethods.weightedMean().prepare(framework, scale);
        return assessment -> score(
                new NodeCopies(framework), assessment, sound.score(assessment).total());
    }

    private Score score(NodeCopies copies, Assessment assessment, ScoreNode sound) {
        ScoreNodeBuilder whole = copies.builder(sound);
        fault.make(whole, sound, assessment);
        return Score.builder().method(ID).of(assessment).total(whole.build()).build();
    }
}
