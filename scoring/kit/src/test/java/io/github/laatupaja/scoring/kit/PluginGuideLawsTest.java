// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.scoring.Aggregator;
import io.github.laatupaja.scoring.ScoringMethod;
import net.jqwik.api.Group;

/** Both plug-ins of the plug-in guide meet every law. */
@SuppressWarnings("ClassCanBeStatic") // jqwik groups are inner classes
class PluginGuideLawsTest {
    private static final Aggregator QUADRATIC = (Aggregator) PluginGuideCode.quadratic();
    private static final ScoringMethod ANSWERED = (ScoringMethod) PluginGuideCode.answered();

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
