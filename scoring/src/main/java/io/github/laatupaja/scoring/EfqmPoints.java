// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionGroup;
import io.github.laatupaja.criteria.Crosswalk;
import io.github.laatupaja.criteria.CrosswalkEntry;
import io.github.laatupaja.criteria.CrosswalkTarget;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.score.MethodDescription;
import io.github.laatupaja.score.MethodId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Points out of 1000 by the seven criteria of EFQM 2020 to which a framework's groups answer. */
final class EfqmPoints implements ScoringMethod {
    private static final String CROSSWALK = "efqm-2020";
    private static final Map<String, Integer> POINTS =
            Map.of("1", 100, "2", 100, "3", 100, "4", 200, "5", 100, "6", 200, "7", 200);

    @Override
    public MethodId id() {
        return BundledMethod.EFQM_2020_POINTS.id();
    }

    @Override
    public MethodDescription description() {
        return BundledMethod.EFQM_2020_POINTS.description();
    }

    @Override
    public PreparedTree prepare(CriteriaFramework framework, RatingScale scale) {
        Map<GroupId, Integer> points = points(framework);
        List<PreparationFault> faults = new ArrayList<>();
        if (points.isEmpty()) {
            faults.add(PreparationFault.of(PreparationFaultCode.NO_CROSSWALK, framework.edition(), CROSSWALK));
        } else if (!framework.topCriteria().isEmpty()) {
            faults.add(PreparationFault.of(PreparationFaultCode.CRITERIA_WITHOUT_HEADING));
        }
        int depth = points.isEmpty() ? 0 : depth(framework.groups(), points, 1);
        check(framework.groups(), points, depth, faults);
        if (!faults.isEmpty()) {
            throw new PreparationException(id(), faults);
        }
        return method(points, depth).prepare(framework, scale);
    }

    private TreeMethod method(Map<GroupId, Integer> points, int depth) {
        Aggregation[] levels = new Aggregation[depth];
        Arrays.fill(levels, Aggregation.NESTED_SUM);
        levels[depth - 1] = Aggregation.FLAT_MEAN;
        TreeMethod.Builder method = TreeMethod.builder()
                .id(id(), description())
                .valuation(Valuations.shareOfScale())
                .aggregations(Aggregation.NESTED_SUM, levels);
        points.forEach((group, its) -> method.weight(group, BigDecimal.valueOf(its)));
        return method.build();
    }

    private static Map<GroupId, Integer> points(CriteriaFramework framework) {
        Map<GroupId, Integer> points = new LinkedHashMap<>();
        for (Crosswalk crosswalk : framework.crosswalks()) {
            for (CrosswalkEntry entry : crosswalk.entries()) {
                int sum = 0;
                for (CrosswalkTarget target : entry.targets()) {
                    sum += POINTS.getOrDefault(target.number(), 0);
                }
                GroupId group = entry.group().orElse(null);
                if (crosswalk.id().equals(CROSSWALK) && group != null && sum > 0) {
                    points.put(group, sum);
                }
            }
        }
        return points;
    }

    /** {@return the depth of the first heading; the outermost groups have depth 1} */
    private static int depth(List<CriterionGroup> groups, Map<GroupId, Integer> points, int depth) {
        for (CriterionGroup group : groups) {
            int found = points.containsKey(group.id()) ? depth : depth(group.groups(), points, depth + 1);
            if (found > 0) {
                return found;
            }
        }
        return 0;
    }

    private static void check(
            List<CriterionGroup> groups, Map<GroupId, Integer> points, int left, List<PreparationFault> faults) {
        for (CriterionGroup group : groups) {
            boolean isHeading = points.containsKey(group.id());
            if (left > 1
                    && (isHeading
                            || !group.criteria().isEmpty()
                            || group.groups().isEmpty())) {
                faults.add(PreparationFault.of(PreparationFaultCode.HEADING_AT_OTHER_DEPTH, group.id()));
            } else if (left == 1 && !isHeading) {
                faults.add(PreparationFault.of(PreparationFaultCode.NO_HEADING, group.id()));
            } else {
                check(left > 1 ? group.groups() : List.of(), points, left - 1, faults);
            }
        }
    }
}
