// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The work that all are given: the nested weighted mean over the bundled tree, as formulas. A criterion weighs 1, 2 or 3 in
 * turn, a group 1.
 */
final class Formulas {
    /** What the formula of the whole is filed under. */
    static final String WHOLE = "whole";

    private static final int HEAVIEST = 3;

    private final Function<String, String> name;
    private final Map<String, String> formulas = new LinkedHashMap<>();

    private Formulas(Function<String, String> name) {
        this.name = name;
    }

    /**
     * {@return the formula of each group and of the whole by id, what it refers to first}
     * @param name how a criterion or group is written in a formula, by its id
     */
    static Map<String, String> of(CriteriaFramework framework, Function<String, String> name) {
        Formulas formulas = new Formulas(name);
        formulas.add(WHOLE, framework.topCriteria(), framework.groups());
        return formulas.formulas;
    }

    /** {@return the weight of a criterion by its place in published order, from 0} */
    static int weight(int index) {
        return 1 + index % HEAVIEST;
    }

    private void add(String id, List<Criterion> criteria, List<CriterionGroup> groups) {
        List<String> terms = new ArrayList<>();
        int weights = groups.size();
        for (Criterion criterion : criteria) {
            int weight = weight(Integer.parseInt(criterion.id().value()) - 1);
            terms.add(weight + "*" + name.apply(criterion.id().value()));
            weights += weight;
        }
        for (CriterionGroup group : groups) {
            add(group.id().value(), group.criteria(), group.groups());
            terms.add(name.apply(group.id().value()));
        }
        formulas.put(id, "(" + String.join("+", terms) + ")/" + weights);
    }
}
