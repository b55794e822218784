// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Standing;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bundled editions, and the short forms in which the generated constants are written. No builders: a program that
 * only wants a first score would pay for their classes.
 */
final class Bundled {
    static final CriteriaFramework TYOPAJA_2022 = Tyopaja2022.made();

    private Bundled() {}

    static CriteriaFramework framework(
            String edition,
            LocalizedText title,
            String publisher,
            String published,
            LocalizedText rights,
            List<Feature> features,
            List<RatingScale> scales,
            List<GroupLevel> levels,
            List<CriterionGroup> groups,
            List<Guidance> guidance,
            List<Crosswalk> crosswalks) {
        return ImmutableCriteriaFramework.make(
                CriteriaFramework.FORMAT,
                EditionId.of(edition),
                title,
                features,
                scales,
                levels,
                List.of(),
                groups,
                guidance,
                crosswalks,
                List.of(),
                null,
                publisher,
                published,
                rights);
    }

    static CriterionGroup group(
            String id,
            LocalizedText title,
            List<String> printedTitles,
            List<Criterion> criteria,
            List<CriterionGroup> groups,
            SourceReference source,
            List<Remark> remarks) {
        return ImmutableCriterionGroup.make(
                GroupId.of(id), title, printedTitles, criteria, groups, remarks, null, source);
    }

    static Criterion criterion(
            String id,
            @Nullable LocalizedText leadIn,
            List<Statement> statements,
            List<Applicability> applicabilities,
            SourceReference source,
            List<Remark> remarks) {
        return ImmutableCriterion.make(CriterionId.of(id), statements, applicabilities, remarks, null, leadIn, source);
    }

    static Statement statement(
            String id, LocalizedText text, List<Applicability> applicabilities, SourceReference source) {
        return ImmutableStatement.make(StatementId.of(id), text, applicabilities, source);
    }

    static Applicability applicability(
            ApplicabilityKind kind, Reach reach, LocalizedText words, @Nullable String feature) {
        return Applicability.from(kind, reach, words, feature == null ? null : FeatureId.of(feature));
    }

    static Guidance guidance(
            String id,
            LocalizedText title,
            List<LocalizedText> points,
            boolean isNumbered,
            SourceReference source,
            List<Remark> remarks) {
        return new Guidance(id, title, points, isNumbered, source, remarks);
    }

    static Crosswalk crosswalk(String id, String title, Basis basis, LocalizedText note, List<CrosswalkEntry> entries) {
        return new Crosswalk(id, title, basis, note, entries);
    }

    static Interval interval(String lowest, String highest) {
        return Interval.of(new BigDecimal(lowest), new BigDecimal(highest));
    }

    static SourceReference source(int slide, int firstLine, int lastLine) {
        return SourceReference.of(slide, firstLine, lastLine);
    }

    /** {@return a text of the publisher with our unofficial translations} */
    static LocalizedText text(String finnish, String swedish, String english) {
        return translated(finnish, swedish, english, Standing.UNOFFICIAL_TRANSLATION);
    }

    /** {@return a text of our own in three languages, each as good as the others} */
    static LocalizedText own(String finnish, String swedish, String english) {
        return translated(finnish, swedish, english, Standing.TRANSLATION);
    }

    private static LocalizedText translated(String finnish, String swedish, String english, Standing standing) {
        return LocalizedText.of(
                Language.FINNISH, finnish, Language.SWEDISH, swedish, Language.ENGLISH, english, standing);
    }
}
