// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.criteria.CriterionId;
import java.util.List;

/** Words findings; apart, so that an assessment without any is checked without their classes. */
final class Found {
    private Found() {}

    static void add(List<Finding> findings, FindingCode code, String path, String... arguments) {
        findings.add(Finding.of(code, path, arguments));
    }

    static void add(List<Finding> findings, CriterionId criterion, FindingCode code, String path, String... arguments) {
        findings.add(Finding.of(code, path, arguments).about(criterion));
    }
}
