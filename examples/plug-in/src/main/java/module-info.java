// SPDX-License-Identifier: Apache-2.0
/** A scoring method of somebody else's: what a plug-in of Laatupaja's consists of. */
module org.example.pajamittari {
    requires io.github.laatupaja.scoring;
    requires static org.jspecify;

    provides io.github.laatupaja.scoring.Aggregator with
            org.example.pajamittari.HalfPowerMean;
}
