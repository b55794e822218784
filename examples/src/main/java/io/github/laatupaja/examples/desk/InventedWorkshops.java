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
 * Assessments of workshops that do not exist: 40 of them, in three waves, each by staff, management and participants, on
 * the scale 0–3. All numbers come of a seeded generator and mean nothing; a few answers are missing, a few not applicable.
 * Sections differ, and change at a different pace, so that there is something to see.
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
    // Shares of answers, in a hundred; where participants do not know, it is because it does not touch them.
    private static final int NOT_APPLICABLE = 1;
    private static final int UNANSWERED = 4;
    private static final int DONT_KNOW = 3;
    private static final int DONT_KNOW_OF_PARTICIPANTS = 12;
    private static final int WITHOUT_YOUTH = 25;
    private static final String NAME = "Keksitty paja ";
    private static final double LEVEL = 1.2; // of the weakest workshops' first wave
    private static final double MANAGEMENT = 0.2; // sees all somewhat better
    private static final List<Course> COURSES = List.of(
            new Course("suunta-1", 0.2, 0.15),
            new Course("suunta-2", 0, 0.2),
            new Course("toiminta-1", 0.3, 0.1),
            new Course("toiminta-2", 0.1, 0.3),
            new Course("toiminta-3", -0.1, 0.2),
            new Course("seuranta-1", -0.5, -0.05));

    /** How far a section is above the others at first, and what it gains from wave to wave. */
    private record Course(String section, double start, double pace) {
        List<Criterion> criteria() {
            return FRAMEWORK.get(GroupId.of(section)).allCriteria();
        }

        double at(int wave) {
            return start + pace * wave;
        }
    }

    private InventedWorkshops() {}

    /** {@return wave by wave, in each workshop by workshop, of each staff, management, participants} */
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
     * {@return the assessments of one wave by one role, workshop by workshop}
     * @throws IllegalArgumentException if there is no such wave, or none by such raters
     */
    static List<Assessment> assessments(int wave, AssessorRole role) {
        if (wave < 1 || wave > WAVES.size() || !ROLES.contains(role)) {
            throw new IllegalArgumentException("wave " + wave + " by " + role + " is not there, expected 1.."
                    + WAVES.size() + " by one of " + ROLES);
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
        for (Course course : COURSES) {
            for (Criterion criterion : course.criteria()) {
                assessment.addAnswer(criterion
                        .missingFeature(profile)
                        .map(feature -> Answer.notApplicable(criterion.id(), feature))
                        .orElseGet(() -> answer(criterion, level + course.at(wave), role, random)));
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
