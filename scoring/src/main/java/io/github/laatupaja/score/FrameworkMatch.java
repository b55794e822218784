// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.GroupId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds nodes of a score that contain other criteria or groups than in the framework, or cover more of them. */
final class FrameworkMatch {
    private final CriteriaFramework framework;

    FrameworkMatch(CriteriaFramework framework) {
        this.framework = framework;
    }

    void check(ScoreNode node, String path, ScoreFindings findings) {
        if (node.isCriterion()) {
            return;
        }
        if (node.id().orElse(null) instanceof GroupId id) {
            CriterionGroup group = framework.get(id);
            checkCount(node, group.allCriteria(), path, findings);
            checkPlaces(node, held(group), path, findings);
        } else {
            checkCount(node, framework.criteria(), path, findings);
        }
    }

    private static void checkCount(ScoreNode node, List<Criterion> criteria, String path, ScoreFindings findings) {
        int counted = node.coverage().all();
        if (counted > criteria.size()) {
            findings.add(ScoreFindingCode.MORE_THAN_THERE_ARE, path, "coverage", node, counted, criteria.size());
        }
    }

    private static void checkPlaces(ScoreNode node, Set<Id> held, String path, ScoreFindings findings) {
        for (int i = 0; i < node.children().size(); i++) {
            ScoreNode child = node.children().get(i);
            if (child.id().isPresent() && !held.contains(child.id().get())) {
                findings.add(ScoreFindingCode.MISPLACED, ScoreCheck.child(path, i), "id", child, NodeName.of(node));
            }
        }
    }

    private static Set<Id> held(CriterionGroup group) {
        Set<Id> held = new HashSet<>();
        group.allCriteria().forEach(criterion -> held.add(criterion.id()));
        addGroups(group, held);
        return held;
    }

    private static void addGroups(CriterionGroup group, Set<Id> held) {
        for (CriterionGroup inner : group.groups()) {
            held.add(inner.id());
            addGroups(inner, held);
        }
    }
}
