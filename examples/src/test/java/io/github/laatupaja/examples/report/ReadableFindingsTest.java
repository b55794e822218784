// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.scale.Rating;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableFindingsTest {
    private static final CriteriaFramework FRAMEWORK = CriteriaFrameworks.latest();
    private static final CriterionId FIRST = CriterionId.of(1);
    private static final CriterionId OF_THE_YOUNG = CriterionId.of(11);
    private static final WorkshopProfile FOR_THE_YOUNG = WorkshopProfile.empty().with(FeatureId.YOUTH_WORKSHOPS, true);
    private static final WorkshopProfile FOR_ADULTS = WorkshopProfile.empty().with(FeatureId.YOUTH_WORKSHOPS, false);

    @Test
    void tellCriteriaWithoutAnswerTogether() {
        Assessment assessment = Assessments.blank(FRAMEWORK, WorkshopProfile.empty())
                .with(Answer.rated(FIRST, Rating.of(2)))
                .with(Answer.dontKnow(CriterionId.of(4)));

        assertThat(texts(assessment, Language.FINNISH))
                .containsExactly(
                        "date: päivämäärä puuttuu",
                        "profile: profiili ei kerro, onko työpajalla ”nuorten työpajatoimintaa (youth-workshops)”; "
                                + "siihen nojaavat kriteerit kysytään",
                        "answers: vastaamatta 49 kriteeriä: 2, 3, 5–51",
                        "answers[3] (kriteeri 4).state: vastattu ”en osaa sanoa”");
        assertThat(texts(assessment, Language.SWEDISH)).contains("answers: 49 kriterier är obesvarade: 2, 3, 5–51");
        assertThat(texts(assessment, Language.ENGLISH)).contains("answers: 49 criteria are unanswered: 2, 3, 5–51");
    }

    @Test
    void tellASingleOneAsItIs() {
        Assessment assessment = rated(FOR_THE_YOUNG).with(Answer.unanswered(FIRST));

        assertThat(texts(assessment, Language.ENGLISH))
                .containsExactly("date: no date is given", "answers[0] (criterion 1): unanswered");
    }

    @Test
    void callFeaturesByTheirTitles() {
        assertThat(texts(rated(FOR_ADULTS), Language.ENGLISH))
                .contains("answers[10] (criterion 11): answered although the profile says no "
                        + "'youth workshop activities (youth-workshops)'; the answer stands");
        assertThat(texts(
                        rated(FOR_THE_YOUNG).with(Answer.notApplicable(OF_THE_YOUNG, FeatureId.YOUTH_WORKSHOPS)),
                        Language.SWEDISH))
                .contains("answers[10] (kriterium 11).missingFeature: inte tillämpligt på grund av "
                        + "”verkstadsverksamhet för unga (youth-workshops)”, men enligt profilen har verkstaden det");
        assertThat(texts(
                        rated(FOR_THE_YOUNG).with(Answer.notApplicable(FIRST, FeatureId.YOUTH_WORKSHOPS)),
                        Language.FINNISH))
                .contains(
                        "answers[0] (kriteeri 1).missingFeature: kriteeri 1 kysytään, olipa työpajalla "
                                + "”nuorten työpajatoimintaa (youth-workshops)” tai ei; muu perustelu kirjataan kenttään ”reason”");
    }

    @Test
    void leaveAFeatureThatNobodyKnowsAsItIs() {
        Answer stray = Answer.notApplicable(FIRST, FeatureId.of("stray"));

        assertThat(texts(rated(FOR_THE_YOUNG).with(stray), Language.ENGLISH))
                .contains("answers[0] (criterion 1).missingFeature: id stray is unknown in edition 'tyopaja-2022'");
    }

    private static Assessment rated(WorkshopProfile profile) {
        Assessment assessment = Assessments.blank(FRAMEWORK, profile);
        for (var criterion : FRAMEWORK.criteria()) {
            assessment = assessment.with(Answer.rated(criterion.id(), Rating.of(2)));
        }
        return assessment;
    }

    private static List<String> texts(Assessment assessment, Language language) {
        return new ReadableFindings(FRAMEWORK, new Localizer(language))
                .of(assessment.check(FRAMEWORK)).stream()
                        .map(finding -> finding.text(language))
                        .toList();
    }
}
