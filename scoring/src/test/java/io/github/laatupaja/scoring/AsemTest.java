// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.Rating;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The ASEM sustainable connectivity index: 49 normalised indicators of 51 countries under 8 pillars and 2 sub-indices, by
 * nested means. Structure, indicators and expected figures from the R package COINr (MIT licence), by its authors.
 */
class AsemTest {
    private static final List<Csv.Row> STRUCTURE = Csv.read("asem/structure.csv");

    @Test
    void everyPillarSubIndexAndIndexIsAsPublished() {
        CriteriaFramework framework = CriteriaFrameworks.parse(CriteriaFrameworks.toJson(framework()));
        PreparedMethod method = ScoringMethods.nestedMean().prepare(framework, Trees.HUNDRED);
        List<Csv.Row> countries = Csv.read("asem/normalised.csv");
        List<Csv.Row> expected = Csv.read("asem/expected_aggregated.csv");

        assertThat(countries).hasSize(51);
        for (int i = 0; i < countries.size(); i++) {
            Csv.Row figures = expected.get(i);
            assertThat(figures.get("uCode")).isEqualTo(countries.get(i).get("uCode"));
            Score score = method.score(assessment(framework, countries.get(i)));
            assertThat(score.value().orElseThrow().doubleValue())
                    .isEqualTo(Double.parseDouble(figures.get("Index")), within(1e-9));
            for (String group : List.of(
                    "ConEcFin",
                    "Environ",
                    "Instit",
                    "P2P",
                    "Physical",
                    "Political",
                    "Social",
                    "SusEcFin",
                    "Conn",
                    "Sust")) {
                ExactNumber value = score.get(GroupId.of(group)).value().orElseThrow();
                assertThat(value.doubleValue())
                        .as(group + " of " + figures.get("uCode"))
                        .isEqualTo(Double.parseDouble(figures.get(group)), within(1e-9));
            }
        }
    }

    private static CriteriaFramework framework() {
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

    private static Assessment assessment(CriteriaFramework framework, Csv.Row country) {
        Assessment.Builder assessment =
                Assessment.builder().edition(framework.edition()).scale(Trees.HUNDRED.id());
        for (Criterion criterion : framework.criteria()) {
            CriterionId id = criterion.id();
            assessment.addAnswer(Answer.rated(id, Rating.of(country.get(id.value()))));
        }
        return assessment.build();
    }
}
