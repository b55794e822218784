// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything of a framework by its id, in published order. */
final class FrameworkIndex {
    final Map<CriterionId, Criterion> criteria = new LinkedHashMap<>();
    final Map<GroupId, CriterionGroup> groups = new LinkedHashMap<>();
    final Map<StatementId, Statement> statements = new HashMap<>();

    FrameworkIndex(CriteriaFramework framework) {
        addCriteria(framework.topCriteria());
        addGroups(framework.groups());
    }

    private void addGroups(List<CriterionGroup> below) {
        for (CriterionGroup group : below) {
            groups.put(group.id(), group);
            addCriteria(group.criteria());
            addGroups(group.groups());
        }
    }

    private void addCriteria(List<Criterion> below) {
        for (Criterion criterion : below) {
            criteria.put(criterion.id(), criterion);
            for (Statement statement : criterion.statements()) {
                statements.put(statement.id(), statement);
            }
        }
    }
}
