// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.advice;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.scoring.PreparedMethod;
import io.github.laatupaja.scoring.ScoringMethod;

/** A method of somebody's own, which builds its score by itself: the total of another, and nothing below. */
record ForeignMethod(ScoringMethod other) implements ScoringMethod {
    @Override
    public MethodId id() {
        return MethodId.of("urn:example:method:foreign:1");
    }

    @Override
    public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
        PreparedMethod prepared = other.prepare(framework, scale);
        return assessment -> Score.builder()
                .method(id())
                .option("of", other.id().urn())
                .of(assessment)
                .total(ScoreNode.builder(framework)
                        .value(prepared.score(assessment).value().orElse(null))
                        .build())
                .build();
    }
}
