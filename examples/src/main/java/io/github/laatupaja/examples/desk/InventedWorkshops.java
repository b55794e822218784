// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessor;
import io.github.laatupaja.assessment.AssessorKind;
import io.github.laatupaja.assessment.AssessorRole;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.FeatureId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.ScaleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Assessments of invented workshops: 40 workshops in three waves, each assessed by staff, management and participants on
 * the scale 0–3. The ratings come from a seeded random generator. A few answers are missing or not applicable. Sections
 * differ in level and in change, so that tables and charts show differences.
 */
final class InventedWorkshops {
    static final int WORKSHOPS = 40;
    static final List<LocalDate> WAVES =
            List.of(LocalDate.of(2023, 10, 2), LocalDate.of(2024, 10, 7), LocalDate.of(2025, 10, 6));
    static final List<AssessorRole> ROLES =
            List.of(AssessorRole.STAFF, AssessorRole.MANAGEMENT, AssessorRole.PARTICIPANT);

    private static final CriteriaFramework FRAMEWORK = CriteriaFrameworks.latest();
    private static final long SEED = 2023L;
    private static final int HIGHEST = 3;
    // percentages of the answers; participants do not know about what does not concern them
    private static final int NOT_APPLICABLE = 1;
    private static final int UNANSWERED = 4;
    private static final int DONT_KNOW = 3;
    private static final int DONT_KNOW_OF_PARTICIPANTS = 12;
    private static final int WITHOUT_YOUTH = 25;
    private static final String NAME = "Keksitty paja ";
    private static final double LEVEL = 1.2; // the mean rating of the weakest workshops in the first wave
    private static final double MANAGEMENT = 0.2; // added to the ratings by management
    private static final List<SectionTrend> TRENDS = List.of(
            new SectionTrend("suunta-1", 0.2, 0.15),
            new SectionTrend("suunta-2", 0, 0.2),
            new SectionTrend("toiminta-1", 0.3, 0.1),
            new SectionTrend("toiminta-2", 0.1, 0.3),
            new SectionTrend("toiminta-3", -0.1, 0.2),
            new SectionTrend("seuranta-1", -0.5, -0.05));

    /** The difference of a section from the mean in the first wave, and its change from wave to wave. */
    private record SectionTrend(String section, double start, double change) {
        List<Criterion> criteria() {
            return FRAMEWORK.get(GroupId.of(section)).allCriteria();
        }

        double inWave(int wave) {
            return start + change * wave;
        }
    }

    private InventedWorkshops() {}

    /** {@return all assessments, ordered by wave, by workshop, and then staff, management, participants} */
    static List<Assessment> assessments() {
        List<Assessment> all = new ArrayList<>();
        for (int wave = 0; wave < WAVES.size(); wave++) {
            for (int workshop = 1; workshop <= WORKSHOPS; workshop++) {
                for (AssessorRole role : ROLES) {
                    all.add(assessment(wave, workshop, role));
                }
            }
        }
        return all;
    }

    /**
     * {@return the assessments of one wave by one role, ordered by workshop}
     * @throws IllegalArgumentException if there is no such wave or role
     */
    static List<Assessment> assessments(int wave, AssessorRole role) {
        if (wave < 1 || wave > WAVES.size() || !ROLES.contains(role)) {
            throw new IllegalArgumentException(
                    "unknown wave " + wave + " by " + role + ", expected 1.." + WAVES.size() + " by one of " + ROLES);
        }
        return IntStream.rangeClosed(1, WORKSHOPS)
                .mapToObj(workshop -> assessment(wave - 1, workshop, role))
                .toList();
    }

    static boolean isInvented(String workshop) {
        return workshop.startsWith(NAME);
    }

    private static Assessment assessment(int wave, int workshop, AssessorRole role) {
        SplittableRandom ofWorkshop = new SplittableRandom(SEED + workshop);
        WorkshopProfile profile =
                WorkshopProfile.empty().with(FeatureId.YOUTH_WORKSHOPS, ofWorkshop.nextInt(100) >= WITHOUT_YOUTH);
        double level = LEVEL + ofWorkshop.nextDouble() + (role == AssessorRole.MANAGEMENT ? MANAGEMENT : 0);
        SplittableRandom random = new SplittableRandom(SEED * (wave + 1) + workshop * 31L + ROLES.indexOf(role));
        Assessment.Builder assessment = Assessment.builder()
                .edition(FRAMEWORK.edition())
                .scale(ScaleId.LEVELS_0_3)
                .workshop(NAME + String.format(Locale.ROOT, "%02d", workshop))
                .date(WAVES.get(wave))
                .assessor(Assessor.of(AssessorKind.SELF, role))
                .profile(profile);
        for (SectionTrend trend : TRENDS) {
            for (Criterion criterion : trend.criteria()) {
                assessment.addAnswer(criterion
                        .missingFeature(profile)
                        .map(feature -> Answer.notApplicable(criterion.id(), feature))
                        .orElseGet(() -> answer(criterion, level + trend.inWave(wave), role, random)));
            }
        }
        return assessment.build();
    }

    private static Answer answer(Criterion criterion, double level, AssessorRole role, SplittableRandom random) {
        int lot = random.nextInt(100);
        double noise = random.nextDouble() + random.nextDouble() - 1;
        int dontKnow = role == AssessorRole.PARTICIPANT ? DONT_KNOW_OF_PARTICIPANTS : DONT_KNOW;
        if (lot < NOT_APPLICABLE) {
            return Answer.notApplicable(criterion.id(), "keksitty peruste");
        }
        if (lot < NOT_APPLICABLE + UNANSWERED) {
            return Answer.unanswered(criterion.id());
        }
        if (lot < NOT_APPLICABLE + UNANSWERED + dontKnow) {
            return Answer.dontKnow(criterion.id());
        }
        long rating = Math.round(Math.min(HIGHEST, Math.max(0, level + noise)));
        return Answer.rated(criterion.id(), Rating.of((int) rating));
    }
}
