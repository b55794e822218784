// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import static java.util.stream.Collectors.joining;

import io.github.laatupaja.assessment.Assessor;
import io.github.laatupaja.criteria.Feature;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.examples.text.ConstantNames;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.MethodDescription;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The start of a report: what was assessed, by whom and when, and how it was scored. Immutable and thread-safe.
 *
 * @param scored the assessment
 * @param localizer the language of the report
 */
public record ReportHeader(ScoredAssessment scored, Localizer localizer) {
    /** {@return the workshop's name} */
    public String workshop() {
        return scored.assessment().workshop().orElseGet(() -> localizer.text(ProgramText.UNNAMED_WORKSHOP));
    }

    /** {@return edition, scale, assessor, date, profile, method, options and coverage; without those that are empty} */
    public List<LabelledText> lines() {
        return Stream.of(
                        line(ProgramText.CRITERIA, edition()),
                        line(ProgramText.SCALE, scale()),
                        line(ProgramText.ASSESSOR, assessor()),
                        line(ProgramText.DATE, date()),
                        line(ProgramText.PROFILE, profile()),
                        line(ProgramText.METHOD, method()),
                        line(ProgramText.OPTIONS, options()),
                        line(ProgramText.COVERAGE, coverage()))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private LabelledText line(ProgramText label, String text) {
        return new LabelledText(localizer.text(label), text);
    }

    private String edition() {
        String title = localizer.text(scored.framework().title());
        String edition =
                localizer.text(ProgramText.EDITION, title, scored.framework().edition());
        return scored.framework()
                .publisher()
                .map(publisher -> localizer.text(ProgramText.PUBLISHED_BY, edition, publisher))
                .orElse(edition);
    }

    private String scale() {
        RatingScale scale = scored.scale();
        return localizer.text(scale.title()) + ": " + new RatingTexts(scale, localizer).all();
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
        return scored.framework().features().stream()
                .flatMap(feature -> feature(feature).stream())
                .collect(joining("; "));
    }

    private Optional<String> feature(Feature feature) {
        WorkshopProfile profile = scored.assessment().profile();
        return profile.says(feature.id())
                .map(isPresent -> isPresent ? ProgramText.FEATURE_PRESENT : ProgramText.FEATURE_ABSENT)
                .map(text -> localizer.text(text, localizer.text(feature.title())));
    }

    private String method() {
        MethodDescription description = scored.method().description();
        String title = localizer.text(description.title());
        String method = description.source().isBlank()
                ? title
                : localizer.text(ProgramText.METHOD_FROM, title, description.source());
        String assumptions =
                description.assumptions().stream().map(localizer::text).collect(joining("; "));
        return assumptions.isEmpty() ? method : method + ": " + assumptions;
    }

    private String options() {
        return new OptionTexts(scored.framework(), localizer)
                .of(scored.score()).stream().map(LabelledText::toString).collect(joining("; "));
    }

    private String coverage() {
        Coverage coverage = scored.total().coverage();
        String rated = localizer.text(
                ProgramText.RATED_SHARE, coverage.rated(), coverage.asked(), localizer.percent(coverage.share()));
        return coverage.notApplicable() == 0 ? rated : rated + "; " + notApplicable(coverage);
    }

    private String notApplicable(Coverage coverage) {
        return localizer.text(
                ProgramText.NOT_APPLICABLE_SHARE,
                coverage.notApplicable(),
                coverage.all(),
                localizer.percent(coverage.notApplicableShare()));
    }
}
