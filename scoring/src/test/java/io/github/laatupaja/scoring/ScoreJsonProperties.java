// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static io.github.laatupaja.scoring.TreeArbitraries.STEPS;
import static io.github.laatupaja.scoring.TreeArbitraries.TREE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.Scores;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What is written reads back equal, and reads the same in every language. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // small ranges, of which random tries meet every end
class ScoreJsonProperties {
    @Provide
    Arbitrary<byte[]> rows() {
        return TreeArbitraries.rows();
    }

    @Provide
    Arbitrary<TreeMethod> all() {
        return TreeArbitraries.all();
    }

    @Property(seed = "1")
    void parseUndoesToJson(@ForAll("all") TreeMethod method, @ForAll("rows") byte[] levels) {
        Score score = method.score(TREE, TreeArbitraries.assessment(levels));

        Score read = Scores.parse(Scores.toJson(score), TREE);

        assertThat(read).isEqualTo(score).hasSameHashCodeAs(score).hasToString(score.toString());
        assertThat(Scores.toJson(read)).isEqualTo(Scores.toJson(score));
        for (Language language : new Language[] {Language.FINNISH, Language.SWEDISH, Language.ENGLISH}) {
            assertThat(read.explain(language)).isEqualTo(score.explain(language));
        }
    }

    @Provide
    Arbitrary<TreeMethod> foreign() {
        return TreeArbitraries.foreign();
    }

    @Property(seed = "3", tries = 2000)
    void whatAForeignFormulaMakesReadsBackEqualToo(
            @ForAll("foreign") TreeMethod method, @ForAll("rows") byte[] levels) {
        Score score = method.score(TREE, TreeArbitraries.assessment(levels));

        assertThat(Scores.parse(Scores.toJson(score), TREE)).isEqualTo(score);
    }

    @Property(seed = "4", tries = 2000)
    void theBuilderTakesEveryNodeThatAMethodMakes(@ForAll("all") TreeMethod method, @ForAll("rows") byte[] levels) {
        ScoreNode total = method.prepare(TREE, STEPS).score(levels).total();

        assertThat(Copies.of(total, TREE)).isEqualTo(total);
    }

    @Property(seed = "2")
    void aRowReadsBackEqualToo(@ForAll("all") TreeMethod method, @ForAll("rows") byte[] levels) {
        Score score = method.prepare(TREE, STEPS).score(levels);

        assertThat(Scores.parse(Scores.toJson(score), TREE)).isEqualTo(score);
    }
}
