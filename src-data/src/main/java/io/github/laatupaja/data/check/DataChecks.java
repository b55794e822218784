// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.DataFiles;
import java.util.ArrayList;
import java.util.List;

/** Runs all checks of this package. */
final class DataChecks {
    private DataChecks() {}

    /** {@return the findings of all checks; empty if the data is valid} */
    static List<DataFinding> findings(DataFiles files) {
        List<DataFinding> findings = new ArrayList<>();
        findings.addAll(DeckFormCheck.findings(files));
        findings.addAll(FidelityCheck.findings(files));
        findings.addAll(CriteriaOrderCheck.findings(files));
        findings.addAll(ApplicabilityCheck.findings(files));
        findings.addAll(HeadingCheck.findings(files));
        findings.addAll(UniqueKeyCheck.findings(files));
        findings.addAll(ReferenceCheck.findings(files));
        findings.addAll(TranslationCheck.findings(files));
        findings.addAll(TermCheck.findings(files));
        findings.addAll(ConceptTranslationCheck.findings(files));
        findings.addAll(UndefinedTermCheck.findings(files));
        return findings;
    }
}
