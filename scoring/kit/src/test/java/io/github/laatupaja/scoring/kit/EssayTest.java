// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.scoring.Aggregator;
import io.github.laatupaja.scoring.ScoringMethod;
import net.jqwik.api.Group;

/** Both plug-ins of the scoring package's essay keep every law. */
@SuppressWarnings("ClassCanBeStatic") // groups of jqwik are inner classes
class EssayTest {
    private static final Aggregator QUADRATIC = (Aggregator) EssayCode.quadratic();
    private static final ScoringMethod ANSWERED = (ScoringMethod) EssayCode.answered();

    @Group
    class Quadratic extends AggregatorLaws {
        @Override
        protected Aggregator aggregator() {
            return QUADRATIC;
        }
    }

    @Group
    class Answered extends ScoringMethodLaws {
        @Override
        protected ScoringMethod method() {
            return ANSWERED;
        }
    }
}
