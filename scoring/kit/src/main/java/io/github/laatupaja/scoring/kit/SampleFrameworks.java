// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.Statement;
import io.github.laatupaja.criteria.StatementId;
import java.math.BigDecimal;
import java.util.List;

/** Small made-up frameworks, of shapes and on scales that trip methods up. */
final class SampleFrameworks {
    private SampleFrameworks() {}

    /** {@return a list, a lopsided tree with weights, and the bundled edition} */
    static List<CriteriaFramework> all() {
        return List.of(flat(), tree(), CriteriaFrameworks.latest());
    }

    /** {@return three criteria, no group} */
    static CriteriaFramework flat() {
        CriteriaFramework.Builder flat = start("kit-flat");
        for (int i = 1; i <= 3; i++) {
            flat.addTopCriterion(criterion("a" + i, 1));
        }
        return flat.build();
    }

    /** {@return groups of one, two and three criteria, one group within another, weights from 1 to 4} */
    static CriteriaFramework tree() {
        CriterionGroup inner = group("g2-1", 3)
                .addCriterion(criterion("c3", 2))
                .addCriterion(criterion("c4", 1))
                .addCriterion(criterion("c5", 4))
                .build();
        return start("kit-tree")
                .addTopCriterion(criterion("a1", 2))
                .addGroup(group("g1", 2).addCriterion(criterion("b1", 1)).build())
                .addGroup(group("g2", 1)
                        .addCriterion(criterion("c1", 1))
                        .addCriterion(criterion("c2", 3))
                        .addGroup(inner)
                        .build())
                .build();
    }

    private static CriterionGroup.Builder group(String id, int weight) {
        return CriterionGroup.builder()
                .id(GroupId.of(id))
                .title(text("group " + id))
                .weight(BigDecimal.valueOf(weight));
    }

    private static CriteriaFramework.Builder start(String edition) {
        CriteriaFramework.Builder framework =
                CriteriaFramework.builder().edition(EditionId.of(edition)).title(text("framework " + edition));
        SampleScales.all().forEach(framework::addScale);
        return framework;
    }

    private static Criterion criterion(String id, int weight) {
        return Criterion.builder()
                .id(CriterionId.of(id))
                .addStatement(Statement.of(StatementId.of(id + ".1"), text("criterion " + id)))
                .weight(BigDecimal.valueOf(weight))
                .build();
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.ENGLISH, english);
    }
}
