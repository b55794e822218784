// SPDX-License-Identifier: Apache-2.0
/** A scoring method and an aggregator for those who find them. */
module org.example.plugin {
    requires io.github.laatupaja.scoring;

    provides io.github.laatupaja.scoring.Aggregator with
            org.example.plugin.PlainMean;
    provides io.github.laatupaja.scoring.ScoringMethod with
            org.example.plugin.RenamedMean;
}
