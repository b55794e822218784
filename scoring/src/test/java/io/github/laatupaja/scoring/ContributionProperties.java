// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static io.github.laatupaja.scoring.TreeArbitraries.STEPS;
import static io.github.laatupaja.scoring.TreeArbitraries.TREE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.ScoreNode;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Laws of contributions, bounds and ranges under every bundled aggregator, level by level, by any policies. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // small ranges, of which random tries meet every end
class ContributionProperties {
    @Provide
    Arbitrary<byte[]> rows() {
        return TreeArbitraries.rows();
    }

    @Provide
    Arbitrary<TreeMethod> all() {
        return TreeArbitraries.all();
    }

    @Property(seed = "1", tries = 1000)
    void contributionsOfTheCriteriaAddUpToTheWhole(@ForAll("all") TreeMethod method, @ForAll("rows") byte[] levels) {
        ScoreNode whole = method.prepare(TREE, STEPS).score(levels).total();

        ExactNumber sum = ExactNumber.ZERO;
        for (ScoreNode criterion : whole.criteria()) {
            sum = sum.plus(criterion.contribution().orElse(ExactNumber.ZERO));
        }
        assertThat(sum).isEqualTo(whole.value().orElse(ExactNumber.ZERO));
    }

    @Property(seed = "3", tries = 1000)
    void aScoreTimesItsEffectiveWeightIsItsContribution(
            @ForAll("all") TreeMethod method, @ForAll("rows") byte[] levels) {
        checkWeights(method.prepare(TREE, STEPS).score(levels).total());
    }

    private static void checkWeights(ScoreNode node) {
        ExactNumber weight = node.effectiveWeight().orElse(null);
        if (node.state() == NodeState.SCORED && weight != null) {
            assertThat(node.contribution()).contains(weight.times(node.value().orElseThrow()));
        }
        node.children().forEach(ContributionProperties::checkWeights);
    }

    @Property(seed = "4", tries = 1000)
    void whatIsShownBelowANodeAddsUpToWhatIsShownForIt(
            @ForAll("all") TreeMethod method, @ForAll("rows") byte[] levels) {
        ScoreNode whole = method.prepare(TREE, STEPS).score(levels).total();

        whole.value().ifPresent(value -> checkShown(whole, value.rounded(2)));
    }

    private static void checkShown(ScoreNode node, BigDecimal expected) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ScoreNode child : node.children()) {
            BigDecimal shown = shown(child);
            checkShown(child, shown);
            sum = sum.add(shown);
        }
        if (!node.isCriterion()
                && node.children().stream()
                        .anyMatch(child -> child.contribution().isPresent())) {
            assertThat(sum).isEqualByComparingTo(expected);
        }
    }

    /** {@return what the last word of the reason says that tells the part in the whole} */
    private static BigDecimal shown(ScoreNode node) {
        if (node.contribution().isEmpty()) {
            return BigDecimal.ZERO;
        }
        String text = node.reasons().get(node.reasons().size() - 1).toString();
        BigDecimal shown = new BigDecimal(text.substring(text.lastIndexOf(' ') + 1));
        assertThat(ExactNumber.of(shown).minus(node.contribution().get()).doubleValue())
                .isBetween(-0.01, 0.01);
        return shown;
    }

    @Property(seed = "2", tries = 1000)
    void valuesLieWithinBoundsAndBoundsWithinTheRange(@ForAll("all") TreeMethod method, @ForAll("rows") byte[] levels) {
        check(method.prepare(TREE, STEPS).score(levels).total());
    }

    private static void check(ScoreNode node) {
        node.bounds().ifPresent(bounds -> {
            assertThat(bounds.isPoint() || node.coverage().missing() > 0).isTrue();
            node.minimum().ifPresent(minimum -> assertThat(bounds.lowest()).isGreaterThanOrEqualTo(minimum));
            node.maximum().ifPresent(maximum -> assertThat(bounds.highest()).isLessThanOrEqualTo(maximum));
            // all these formulas are monotone, so that only what is left out can take a score beyond the range
            assertThat(node.minimum().isPresent() || node.coverage().missing() > 0)
                    .isTrue();
        });
        assertThat(node.minimum().isPresent()).isEqualTo(node.maximum().isPresent());
        node.children().forEach(ContributionProperties::check);
    }
}
