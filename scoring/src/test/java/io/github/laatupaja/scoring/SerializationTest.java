// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static io.github.laatupaja.scoring.TreeArbitraries.STEPS;
import static io.github.laatupaja.scoring.TreeArbitraries.TREE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.plugins.Quadratic;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.Scores;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class SerializationTest {
    private static final byte[] LEVELS = {3, 1, -1, -2, -3, 0, 1, 2};
    private static final List<TreeMethod> METHODS =
            List.of(ScoringMethods.weightedMean(), ScoringMethods.geometricMean(), ScoringMethods.of(new Quadratic()));

    @Test
    void preparedMethodsScoreAsBefore() throws IOException, ClassNotFoundException {
        for (TreeMethod method : METHODS) {
            PreparedTree prepared = method.prepare(TREE, STEPS);

            PreparedTree read = (PreparedTree) copy(prepared);

            assertThat(read.score(LEVELS)).isEqualTo(prepared.score(LEVELS));
        }
    }

    @Test
    void computedAndRecordedScoresAreEqualAfterwards() throws IOException, ClassNotFoundException {
        for (TreeMethod method : METHODS) {
            Score computed = method.score(TREE, TreeArbitraries.assessment(LEVELS));
            Score recorded = Scores.parse(Scores.toJson(computed), TREE);

            assertThat(copy(computed)).isEqualTo(computed).isEqualTo(recorded);
            assertThat(copy(recorded)).isEqualTo(computed);
        }
    }

    private static Object copy(Object original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}
