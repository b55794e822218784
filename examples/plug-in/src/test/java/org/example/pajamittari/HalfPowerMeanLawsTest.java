// SPDX-License-Identifier: Apache-2.0
package org.example.pajamittari;

import io.github.laatupaja.scoring.Aggregator;
import io.github.laatupaja.scoring.kit.AggregatorLaws;

class HalfPowerMeanLawsTest extends AggregatorLaws {
    @Override
    protected Aggregator aggregator() {
        return new HalfPowerMean();
    }
}
