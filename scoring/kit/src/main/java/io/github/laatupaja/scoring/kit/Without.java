// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring.kit;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.CriterionId;
import java.util.Collection;

/** A framework from which criteria are taken, and the groups that they leave empty. */
final class Without {
    private final Collection<CriterionId> gone;

    private Without(Collection<CriterionId> gone) {
        this.gone = gone;
    }

    static CriteriaFramework of(CriteriaFramework framework, Collection<CriterionId> gone) {
        Without without = new Without(gone);
        CriteriaFramework.Builder kept =
                CriteriaFramework.builder().edition(framework.edition()).title(framework.title());
        framework.features().forEach(kept::addFeature);
        framework.scales().forEach(kept::addScale);
        framework.levels().forEach(kept::addLevel);
        framework.topCriteria().stream().filter(without::isKept).forEach(kept::addTopCriterion);
        framework.groups().stream()
                .filter(without::isKept)
                .map(without::reduced)
                .forEach(kept::addGroup);
        return kept.build();
    }

    private CriterionGroup reduced(CriterionGroup group) {
        CriterionGroup.Builder kept =
                CriterionGroup.builder().id(group.id()).title(group.title()).weight(group.weight());
        group.criteria().stream().filter(this::isKept).forEach(kept::addCriterion);
        group.groups().stream().filter(this::isKept).map(this::reduced).forEach(kept::addGroup);
        return kept.build();
    }

    private boolean isKept(Criterion criterion) {
        return !gone.contains(criterion.id());
    }

    private boolean isKept(CriterionGroup group) {
        return group.allCriteria().stream().anyMatch(this::isKept);
    }
}
