// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import io.github.laatupaja.basics.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the texts of each bundled edition are, and the short forms in which they are written. */
final class Bundled {
    private Bundled() {}

    /** {@return what makes a group of a bundled edition, over the same criteria and groups} */
    static GroupParts group(EditionId edition, CriterionGroup group) {
        checkEdition(edition);
        return Tyopaja2022Groups.get(group.id().value(), group.criteria(), group.groups());
    }

    /** {@return what makes a criterion of a bundled edition} */
    static CriterionParts criterion(EditionId edition, CriterionId id) {
        checkEdition(edition);
        return Tyopaja2022Criteria.get(id.value());
    }

    /** {@return the title of a bundled scale} */
    static LocalizedText title(String scale) {
        return Tyopaja2022Scales.title(scale);
    }

    /** {@return the label of a level of a bundled scale} */
    static LocalizedText label(String scale, String code) {
        return Tyopaja2022Scales.label(scale, code);
    }

    private static void checkEdition(EditionId edition) {
        if (!edition.equals(Tyopaja2022.FRAMEWORK.edition())) {
            throw new IllegalArgumentException("edition '" + edition + "' is not bundled");
        }
    }

    static GroupParts group(
            String id,
            LocalizedText title,
            List<String> printedTitles,
            List<Criterion> criteria,
            List<CriterionGroup> groups,
            SourceReference source,
            List<Remark> remarks) {
        return ImmutableGroupParts.make(GroupId.of(id), title, printedTitles, criteria, groups, remarks, null, source);
    }

    static CriterionParts criterion(
            String id,
            @Nullable LocalizedText leadIn,
            List<Statement> statements,
            List<Applicability> applicabilities,
            SourceReference source,
            List<Remark> remarks) {
        return ImmutableCriterionParts.make(
                CriterionId.of(id), statements, applicabilities, remarks, null, leadIn, source);
    }

    static Statement statement(
            String id, LocalizedText text, List<Applicability> applicabilities, SourceReference source) {
        return ImmutableStatement.make(StatementId.of(id), text, applicabilities, source);
    }

    static Applicability applicability(
            ApplicabilityKind kind, Reach reach, LocalizedText words, @Nullable String feature) {
        return Applicability.from(kind, reach, words, feature == null ? null : FeatureId.of(feature));
    }
}
