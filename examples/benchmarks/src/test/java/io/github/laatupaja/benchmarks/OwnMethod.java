// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.Aggregation;
import io.github.laatupaja.scoring.PreparedTree;
import io.github.laatupaja.scoring.ScoreRow;
import io.github.laatupaja.scoring.TreeMethod;
import java.math.BigDecimal;
import java.util.List;

/** The work by this library. */
final class OwnMethod {
    private final PreparedTree prepared;
    private final ScoreRow row;

    OwnMethod(CriteriaFramework framework) {
        TreeMethod.Builder method = TreeMethod.builder().aggregations(Aggregation.NESTED_MEAN);
        List<Criterion> criteria = framework.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            method.weight(criteria.get(i).id(), BigDecimal.valueOf(Formulas.weight(i)));
        }
        prepared = method.build().prepare(framework, framework.get(ScaleId.LEVELS_0_3));
        row = prepared.newRow();
    }

    /** {@return a score that explains itself when it is asked} */
    Score score(byte[] levels) {
        return prepared.score(levels);
    }

    /** {@return the score of the whole, by way of a row that is used again and again} */
    double value(byte[] levels) {
        prepared.score(levels, row);
        return row.value(0);
    }

    /** {@return the score of the whole and of each group in words, made at once} */
    static String trace(Score score) {
        StringBuilder trace = new StringBuilder(score.explain(Language.ENGLISH));
        score.total().children().forEach(group -> trace.append(group.explain(Language.ENGLISH)));
        return trace.toString();
    }
}
