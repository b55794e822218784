// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import java.util.List;

/** Holds the criteria that planned actions are about against the edition. */
final class PlanCheck {
    private final AssessmentCheck found;
    private final CriteriaFramework framework;

    PlanCheck(AssessmentCheck found, CriteriaFramework framework) {
        this.found = found;
        this.framework = framework;
    }

    void check(List<PlannedAction> actions) {
        for (int i = 0; i < actions.size(); i++) {
            List<CriterionId> criteria = actions.get(i).criteria();
            for (int j = 0; j < criteria.size(); j++) {
                if (framework.find(criteria.get(j)).isEmpty()) {
                    String edition = framework.edition().value();
                    String path = "plan.actions[" + i + "].criteria[" + j + "]";
                    found.add(FindingCode.UNKNOWN_ID, path, criteria.get(j).value(), edition);
                }
            }
        }
    }
}
