// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.plugins;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.PreparedMethod;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.ScoringMethods;

/** Has the id of a bundled method. */
public final class Impostor implements ScoringMethod {
    @Override
    public MethodId id() {
        return ScoringMethods.cafClassical().id();
    }

    @Override
    public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
        return ScoringMethods.weightedMean().prepare(framework, scale);
    }
}
