// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.scale.Rating;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** How the bundled methods are made of the tree method's parts; apart, so that a first score does not load it. */
final class BundledMethods {
    private BundledMethods() {}

    static List<ScoringMethod> all() {
        return List.of(
                ScoringMethods.weightedMean(),
                ScoringMethods.nestedMean(),
                ScoringMethods.weightedSum(),
                ScoringMethods.geometricMean(),
                ScoringMethods.harmonicMean(),
                ScoringMethods.median(),
                ScoringMethods.minimum(),
                ScoringMethods.efqm2020Points(),
                cafClassical(),
                cafFineTuned(),
                maturityLadder());
    }

    static TreeMethod shareAtOrAbove(Rating step) {
        return TreeMethod.builder()
                .id(TreeMethod.id("share-at-or-above"), MethodDescriptions.of("share-at-or-above"))
                .valuation(Valuations.atOrAbove(step))
                .build();
    }

    static TreeMethod cafClassical() {
        return TreeMethod.builder()
                .id(TreeMethod.id("caf-classical"), MethodDescriptions.of("caf-classical"))
                .valuation(Valuations.middleOfBand())
                .aggregations(Aggregation.NESTED_MEAN)
                .build();
    }

    static TreeMethod cafFineTuned() {
        return TreeMethod.builder()
                .id(TreeMethod.id("caf-fine-tuned"), MethodDescriptions.of("caf-fine-tuned"))
                .valuation(PointsOfHundred.INSTANCE)
                .aggregations(Aggregation.NESTED_MEAN)
                .build();
    }

    static TreeMethod maturityLadder() {
        return TreeMethod.builder()
                .id(TreeMethod.id("maturity-ladder"), MethodDescriptions.of("maturity-ladder"))
                .aggregations(Aggregation.flat(Aggregators.MINIMUM))
                .missing(MissingPolicy.asLowest())
                .build();
    }

    static TreeMethod maturityLadder(Collection<CriterionId> mandatory) {
        TreeMethod.Builder ladder = maturityLadder().toBuilder().onlyNamedWeights();
        for (CriterionId criterion : mandatory) {
            ladder.weight(criterion, BigDecimal.ONE);
        }
        return ladder.build();
    }
}
