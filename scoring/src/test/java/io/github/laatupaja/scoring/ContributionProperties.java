// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static io.github.laatupaja.scoring.TreeArbitraries.STEPS;
import static io.github.laatupaja.scoring.TreeArbitraries.TREE;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of contributions, bounds and ranges under every bundled aggregator, level by level, by any policies. */
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

    @Property(seed = "2", tries = 1000)
    void valuesLieWithinBoundsAndBoundsWithinTheRange(@ForAll("all") TreeMethod method, @ForAll("rows") byte[] levels) {
        check(method.prepare(TREE, STEPS).score(levels).total());
    }

    private static void check(ScoreNode node) {
        node.bounds().ifPresent(bounds -> {
            assertThat(bounds.lowest()).isBetween(node.minimum().orElseThrow(), bounds.highest());
            assertThat(bounds.highest()).isLessThanOrEqualTo(node.maximum().orElseThrow());
            assertThat(bounds.isPoint() || node.coverage().missing() > 0).isTrue();
        });
        assertThat(node.bounds().isPresent()).isEqualTo(node.minimum().isPresent());
        node.children().forEach(ContributionProperties::check);
    }
}
