// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.Reason;
import io.github.laatupaja.score.ReasonCode;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A score of the bundled criteria: section suunta-2 rated 3 but for 11 (out of scope) and 12 (don't know), others 1. */
class ScoreTest {
    private static final CriteriaFramework CRITERIA = CriteriaFrameworks.latest();
    private static final GroupId SUUNTA_2 = GroupId.of("suunta-2");
    private static final Score SCORE = ScoringMethods.weightedMean().score(CRITERIA, assessment());

    private static Assessment assessment() {
        Assessment.Builder assessment = Assessment.builder()
                .edition(CRITERIA.edition())
                .scale(ScaleId.LEVELS_0_3)
                .date(LocalDate.of(2026, 3, 1))
                .profile(WorkshopProfile.empty().with(FeatureId.YOUTH_WORKSHOPS, false));
        for (Criterion criterion : CRITERIA.criteria()) {
            int number = Integer.parseInt(criterion.id().value());
            if (number == 12) {
                assessment.addAnswer(Answer.dontKnow(criterion.id()));
            } else if (number != 11) {
                assessment.addAnswer(Answer.rated(criterion.id(), Rating.of(number >= 9 && number <= 16 ? 3 : 1)));
            }
        }
        return assessment.build();
    }

    @Test
    void countsEachStateApart() {
        assertThat(SCORE.total().coverage()).isEqualTo(new Coverage(49, 1, 1, 0));
        assertThat(SCORE.get(CriterionId.of(11)).state()).isEqualTo(NodeState.NOT_APPLICABLE);
        assertThat(SCORE.get(CriterionId.of(12)).state()).isEqualTo(NodeState.MISSING);
        assertThat(SCORE.get(CriterionId.of(13)).state()).isEqualTo(NodeState.SCORED);
    }

    @Test
    void isExact() {
        // 6 criteria at 3 and 43 at 1
        assertThat(SCORE.value()).contains(ExactNumber.of(61, 49));
        assertThat(SCORE.total().bounds()).contains(new Bounds(ExactNumber.of(61, 50), ExactNumber.of(64, 50)));
        assertThat(SCORE.get(SUUNTA_2).value()).contains(ExactNumber.of(3, 1));
        assertThat(SCORE.get(SUUNTA_2).contribution()).contains(ExactNumber.of(18, 49));
        assertThat(SCORE.get(SUUNTA_2).effectiveWeight()).contains(ExactNumber.of(6, 49));
        assertThat(SCORE.get(SUUNTA_2).share()).contains(ExactNumber.ONE);
    }

    @Test
    void carriesWhatItWasMadeOf() {
        assertThat(SCORE.method()).hasToString("urn:laatupaja:method:weighted-mean:1");
        assertThat(SCORE.options())
                .containsEntry("aggregation", "flat-mean")
                .containsEntry("missing", "available-case")
                .containsEntry("notApplicable", "exclude")
                .containsEntry("weights", "declared");
        assertThat(SCORE.edition()).hasToString("tyopaja-2022");
        assertThat(SCORE.scale()).isEqualTo(ScaleId.LEVELS_0_3);
        assertThat(SCORE.date()).contains(LocalDate.of(2026, 3, 1));
        assertThat(SCORE).hasToString("1.24 of 3.00 (49 of 50 criteria rated)");
        assertThat(SCORE.get(SUUNTA_2)).hasToString("suunta-2: 3.00 of 3.00 (6 of 7 criteria rated)");
    }

    @Test
    void explainsASectionInThreeLanguages() {
        ScoreNode section = SCORE.get(SUUNTA_2);

        assertThat(section.explain(Language.ENGLISH).lines().limit(6))
                .containsExactly(
                        "Development of the organisational culture, pioneering and management = 3.00 / 3.00",
                        "  weighted mean of 6 criteria; 7 were asked",
                        "  1 criterion left out: not applicable",
                        "  1 criterion missing: the assessor does not know",
                        "  the score would lie between 2.57 and 3.00 if everything missing were answered",
                        "  weight 1.00; 12.2% of its score counts in the whole: 0.37");
        assertThat(section.explain(Language.FINNISH))
                .contains("  painotettu keskiarvo 6 kriteeristä; kysyttyjä on 7\n")
                .contains("  1 kriteeri jätetään pois: ei sovellettavissa\n")
                .contains("  1 kriteeri puuttuu: arvioija ei osaa sanoa\n")
                .contains("  paino 1,00; sen tuloksesta 12,2\u00a0% lasketaan kokonaistulokseen: 0,37\n")
                .contains("  - 11. Nuorten työpajatoiminnan osalta työpaja toteuttaa")
                .contains("      ei sovellettavissa: työpajalla ei ole nuorten työpajatoimintaa\n")
                .endsWith("  kokonaistulokseen laskettavat luvut on pyöristetty niin, että niiden summa täsmää\n");
        assertThat(section.explain(Language.SWEDISH))
                .contains("  resultatet skulle ligga mellan 2,57 och 3,00 om allt som saknas besvarades\n")
                .contains("      inte tillämpligt: verkstaden saknar verkstadsverksamhet för unga\n")
                .contains("      saknas: bedömaren vet inte\n");
    }

    @Test
    void shownContributionsAddUpFromTheCriteriaToTheWhole() {
        ScoreNode section = SCORE.get(SUUNTA_2);

        // 26/49 = .5306, 30/49 = .6122 and 5/49 = .1020 of 61/49 = 1.2449: .53 + .61 + .10 = 1.24
        assertThat(SCORE.total().children()).extracting(ScoreTest::shown).containsExactly("0.53", "0.61", "0.10");
        // six times 3/49 = .0612 of 18/49 = .3673, shown as .37: the first gets what is left
        assertThat(section.criteria())
                .extracting(ScoreTest::shown)
                .containsExactly("0.07", "0.06", "", "", "0.06", "0.06", "0.06", "0.06");
    }

    @Test
    void explainsInTheWordsOfItsReasons() {
        ScoreNode section = SCORE.get(SUUNTA_2);
        String explained = section.explain(Language.ENGLISH);

        assertThat(section.criteria())
                .allSatisfy(criterion -> assertThat(criterion.reasons())
                        .allSatisfy(reason -> assertThat(explained).contains("      " + reason + "\n")));
        assertThat(explained).endsWith("  what counts in the whole is rounded so that it adds up\n");
    }

    private static String shown(ScoreNode node) {
        Reason last = node.reasons().get(node.reasons().size() - 1);
        return last.code() == ReasonCode.PART_IN_WHOLE
                ? last.toString().substring(last.toString().lastIndexOf(' ') + 1)
                : "";
    }
}
