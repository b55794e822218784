// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.examples.text.Localizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Prepares findings for readers: features by their titles, and several unanswered criteria as one finding, in the place of
 * the first. Immutable and thread-safe.
 *
 * @param framework the criteria
 * @param localizer the language of the findings
 */
public record ReadableFindings(CriteriaFramework framework, Localizer localizer) {
    private static final String PATH = "answers";

    /** {@return the findings of an assessment} */
    public static List<Finding> of(ScoredAssessment scored, Localizer localizer) {
        return new ReadableFindings(scored.framework(), localizer).of(scored.findings());
    }

    /** {@return the findings in their order, with all unanswered criteria in one} */
    public List<Finding> of(List<Finding> findings) {
        FeatureTitles features = new FeatureTitles(framework, localizer);
        return joined(findings).stream().map(features::in).toList();
    }

    private static List<Finding> joined(List<Finding> findings) {
        List<Finding> unanswered =
                findings.stream().filter(ReadableFindings::isUnanswered).toList();
        if (unanswered.size() < 2) {
            return findings;
        }
        List<Finding> readable = new ArrayList<>(findings);
        readable.set(findings.indexOf(unanswered.get(0)), one(unanswered));
        readable.removeIf(ReadableFindings::isUnanswered);
        return readable;
    }

    private static boolean isUnanswered(Finding finding) {
        return finding.code() == FindingCode.UNANSWERED && finding.criterion().isPresent();
    }

    private static Finding one(List<Finding> unanswered) {
        List<String> criteria =
                unanswered.stream().map(it -> it.criterion().orElseThrow()).toList();
        return Finding.of(
                ReportFindingCode.UNANSWERED_CRITERIA, PATH, String.valueOf(criteria.size()), IdRanges.of(criteria));
    }
}
