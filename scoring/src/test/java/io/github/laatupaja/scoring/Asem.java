// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scale.Rating;
import java.util.List;

/**
 * The ASEM sustainable connectivity index: 49 normalised indicators of 51 countries under 8 pillars and 2 sub-indices.
 * Structure and indicators from the R package COINr (MIT licence), by its authors.
 */
final class Asem {
    private static final List<Csv.Row> STRUCTURE = Csv.read("asem/structure.csv");

    private Asem() {}

    static Csv.Row country(String code) {
        return Csv.read("asem/normalised.csv").stream()
                .filter(row -> row.get("uCode").equals(code))
                .findFirst()
                .orElseThrow();
    }

    static CriteriaFramework framework() {
        CriteriaFramework.Builder framework = CriteriaFramework.builder()
                .edition(EditionId.of("asem"))
                .title(Trees.text("ASEM"))
                .addScale(Trees.HUNDRED);
        for (Csv.Row row : below("Index")) {
            framework.addGroup(group(row.get("iCode")));
        }
        return framework.build();
    }

    private static CriterionGroup group(String code) {
        CriterionGroup.Builder group =
                CriterionGroup.builder().id(GroupId.of(code)).title(Trees.text(code));
        for (Csv.Row row : below(code)) {
            if (row.get("Type").equals("Indicator")) {
                group.addCriterion(Trees.criterion(row.get("iCode"), row.get("Weight")));
            } else {
                group.addGroup(group(row.get("iCode")));
            }
        }
        return group.build();
    }

    private static List<Csv.Row> below(String parent) {
        return STRUCTURE.stream()
                .filter(row -> row.get("Parent").equals(parent))
                .toList();
    }

    static Assessment assessment(CriteriaFramework framework, Csv.Row country) {
        Assessment.Builder assessment =
                Assessment.builder().edition(framework.edition()).scale(Trees.HUNDRED.id());
        for (Criterion criterion : framework.criteria()) {
            CriterionId id = criterion.id();
            assessment.addAnswer(Answer.rated(id, Rating.of(country.get(id.value()))));
        }
        return assessment.build();
    }
}
