// SPDX-License-Identifier: Apache-2.0
package org.example.plugin;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.MethodId;
import io.github.laatupaja.scoring.PreparedMethod;
import io.github.laatupaja.scoring.ScoringMethod;
import io.github.laatupaja.scoring.ScoringMethods;

/** The weighted mean under the name that a house gives it. */
public final class RenamedMean implements ScoringMethod {
    /** Called by those who look for methods. */
    public RenamedMean() {}

    @Override
    public MethodId id() {
        return MethodId.of("urn:example:renamed-mean:1");
    }

    @Override
    public PreparedMethod prepare(CriteriaFramework framework, RatingScale scale) {
        return ScoringMethods.weightedMean().prepare(framework, scale);
    }
}
