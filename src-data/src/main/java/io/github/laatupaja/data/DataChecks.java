// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import java.util.ArrayList;
import java.util.List;

/** All checks of this package at once. */
final class DataChecks {
    private DataChecks() {}

    /** {@return every finding about some data files, in no particular order; empty if they are as they should be} */
    static List<Finding> findings(DataFiles files) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(DeckForm.findings(files));
        findings.addAll(Fidelity.findings(files));
        findings.addAll(CriteriaOrder.findings(files));
        findings.addAll(Applicability.findings(files));
        findings.addAll(Headings.findings(files));
        findings.addAll(UniqueKeys.findings(files));
        findings.addAll(References.findings(files));
        findings.addAll(Translations.findings(files));
        findings.addAll(Terms.findings(files));
        findings.addAll(ConceptTranslations.findings(files));
        findings.addAll(UndefinedTerms.findings(files));
        return findings;
    }
}
