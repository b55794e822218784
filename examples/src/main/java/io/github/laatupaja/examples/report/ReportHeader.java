// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.assessment.Assessor;
import io.github.laatupaja.criteria.Feature;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.examples.text.ConstantNames;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.Coverage;
import java.util.ArrayList;
import java.util.List;

/** What a report says before the scores: of what, by whom, when and how they were made. Immutable and thread-safe. */
public final class ReportHeader {
    private final ScoredAssessment scored;
    private final Localizer localizer;

    private ReportHeader(ScoredAssessment scored, Localizer localizer) {
        this.scored = scored;
        this.localizer = localizer;
    }

    /**
     * {@return the facts of an assessment}
     * @param scored the assessment
     * @param localizer how they are said
     */
    public static ReportHeader of(ScoredAssessment scored, Localizer localizer) {
        return new ReportHeader(scored, localizer);
    }

    /** {@return the workshop's name} */
    public String workshop() {
        return scored.assessment().workshop().orElseGet(() -> localizer.text(ProgramText.NAMELESS));
    }

    /** {@return edition, scale, assessor, date, profile, method, options and coverage; without those that say nothing} */
    public List<LabelledText> all() {
        List<LabelledText> facts = new ArrayList<>();
        facts.add(fact(ProgramText.CRITERIA, edition()));
        facts.add(fact(ProgramText.SCALE, scale()));
        facts.add(fact(ProgramText.ASSESSOR, assessor()));
        facts.add(fact(ProgramText.DATE, date()));
        if (!profile().isEmpty()) {
            facts.add(fact(ProgramText.PROFILE, profile()));
        }
        facts.add(fact(ProgramText.METHOD, new MethodTexts(scored, localizer).method()));
        String options = new MethodTexts(scored, localizer).options();
        if (!options.isEmpty()) {
            facts.add(fact(ProgramText.OPTIONS, options));
        }
        facts.add(fact(ProgramText.COVERAGE, coverage()));
        return facts;
    }

    private LabelledText fact(ProgramText label, String text) {
        return new LabelledText(localizer.text(label), text);
    }

    private String edition() {
        String title = localizer.text(scored.framework().title());
        String edition =
                localizer.text(ProgramText.EDITION, title, scored.framework().edition());
        return scored.framework()
                .publisher()
                .map(publisher -> localizer.text(ProgramText.PUBLISHED, edition, publisher))
                .orElse(edition);
    }

    private String scale() {
        RatingScale scale = scored.scale();
        return localizer.text(scale.title()) + ": "
                + RatingTexts.of(scale, localizer).all();
    }

    private String assessor() {
        Assessor assessor = scored.assessment().assessor();
        String kind = localizer.text(ConstantNames.of(assessor.kind()));
        return assessor.role()
                .map(role -> kind + ", " + localizer.text(ConstantNames.of(role)))
                .orElse(kind);
    }

    private String date() {
        return scored.assessment().date().map(localizer::date).orElseGet(() -> localizer.text(ProgramText.UNDATED));
    }

    private String profile() {
        WorkshopProfile profile = scored.assessment().profile();
        List<String> said = new ArrayList<>();
        for (Feature feature : scored.framework().features()) {
            profile.says(feature.id())
                    .map(isPresent -> isPresent ? ProgramText.HAS : ProgramText.HAS_NOT)
                    .ifPresent(phrase -> said.add(localizer.text(phrase, localizer.text(feature.title()))));
        }
        return String.join("; ", said);
    }

    private String coverage() {
        Coverage coverage = scored.total().coverage();
        String share = coverage.share().map(localizer::percent).orElse("–");
        String rated = localizer.text(ProgramText.COVERAGE_IS, coverage.rated(), coverage.asked(), share);
        return coverage.notApplicable() == 0 ? rated : rated + "; " + notApplicable(coverage);
    }

    private String notApplicable(Coverage coverage) {
        String share = coverage.notApplicableShare().map(localizer::percent).orElse("–");
        return localizer.text(ProgramText.NOT_APPLICABLE_IS, coverage.notApplicable(), coverage.all(), share);
    }
}
