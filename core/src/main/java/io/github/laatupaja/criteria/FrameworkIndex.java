// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything of a framework by its id, and its criteria in published order. */
final class FrameworkIndex {
    final List<Criterion> published = new ArrayList<>();
    final Map<CriterionId, Criterion> criteria = new HashMap<>();
    final Map<GroupId, CriterionGroup> groups = new HashMap<>();
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
            published.add(criterion);
            criteria.put(criterion.id(), criterion);
            for (Statement statement : criterion.statements()) {
                statements.put(statement.id(), statement);
            }
        }
    }
}
