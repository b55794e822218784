// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything of a framework by its id, and its criteria in published order. */
final class FrameworkIndex {
    final List<Criterion> published = new ArrayList<>();
    final Map<CriterionId, Criterion> criteria = new HashMap<>();
    final Map<GroupId, CriterionGroup> groups = new HashMap<>();

    private volatile @Nullable Map<StatementId, Statement> statements;

    FrameworkIndex(CriteriaFramework framework) {
        addCriteria(framework.topCriteria());
        addGroups(framework.groups());
    }

    /** {@return a statement; null if there is no such} */
    @Nullable
    Statement statement(StatementId id) {
        Map<StatementId, Statement> made = statements;
        if (made == null) {
            made = byStatement(); // only now: the bundled criteria make their statements when they are asked for
            statements = made;
        }
        return made.get(id);
    }

    private Map<StatementId, Statement> byStatement() {
        Map<StatementId, Statement> all = new HashMap<>();
        for (Criterion criterion : published) {
            for (Statement statement : criterion.statements()) {
                all.put(statement.id(), statement);
            }
        }
        return all;
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
        }
    }
}
