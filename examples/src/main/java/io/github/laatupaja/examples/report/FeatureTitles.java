// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.Feature;
import io.github.laatupaja.examples.text.Localizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The titles of features, each followed by the id that files use. Immutable and thread-safe.
 *
 * @param framework the framework that declares the features
 * @param localizer the language of the titles
 */
public record FeatureTitles(CriteriaFramework framework, Localizer localizer) {
    // the first argument of these is a feature
    private static final Set<FindingKind> ABOUT_FEATURES = Set.of(
            FindingCode.PROFILE_SILENT,
            FindingCode.ANSWERED_OUT_OF_SCOPE,
            FindingCode.REASON_AGAINST_PROFILE,
            FindingCode.NO_SCOPE_CONDITION);

    /** {@return a finding whose message names features by their titles} */
    public Finding in(Finding finding) {
        return ABOUT_FEATURES.contains(finding.code()) ? titled(finding) : finding;
    }

    private Finding titled(Finding finding) {
        List<String> arguments = new ArrayList<>(finding.arguments());
        arguments.set(0, title(arguments.get(0)));
        Finding titled = Finding.of(finding.code(), finding.path(), arguments.toArray())
                .at(finding.path(), finding.position().orElse(null));
        Optional<String> criterion = finding.criterion();
        return criterion.isPresent() ? titled.about(CriterionId.of(criterion.get())) : titled;
    }

    /** {@return title and id of a feature, or the id alone if the framework has no such feature} */
    public String title(String id) {
        return framework.features().stream()
                .filter(feature -> feature.id().value().equals(id))
                .findFirst()
                .map(this::title)
                .orElse(id);
    }

    /** {@return title and id, as {@code nuorten työpajatoimintaa (youth-workshops)}} */
    public String title(Feature feature) {
        return localizer.text(feature.title()) + " (" + feature.id() + ")";
    }
}
