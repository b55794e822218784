// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The nested weighted mean over the bundled tree, as formulas. Criteria weigh 1, 2 and 3 in turn, groups weigh 1. Criteria
 * without a rating are left out, and so are groups without a rated criterion.
 */
final class Formulas {
    /** The key of the formula of the whole. */
    static final String WHOLE = "whole";

    private static final int HEAVIEST = 3;

    private final UnaryOperator<String> name;
    private final byte[] gaps;
    private final Map<String, String> formulas = new LinkedHashMap<>();

    private Formulas(UnaryOperator<String> name, byte[] gaps) {
        this.name = name;
        this.gaps = gaps;
    }

    /**
     * {@return the formula of each group and of the whole by id; a formula comes after those that it refers to}
     * @param name how a criterion or group is written in a formula, by its id
     * @param gaps for each criterion in published order 0, or something else if the criterion is left out
     */
    static Map<String, String> of(CriteriaFramework framework, UnaryOperator<String> name, byte[] gaps) {
        Formulas formulas = new Formulas(name, gaps);
        formulas.add(WHOLE, framework.topCriteria(), framework.groups());
        return formulas.formulas;
    }

    /** {@return the weight of a criterion by its index in published order, from 0} */
    static int weight(int index) {
        return 1 + index % HEAVIEST;
    }

    private void add(String id, List<Criterion> criteria, List<CriterionGroup> groups) {
        List<String> terms = new ArrayList<>();
        int weights = 0;
        for (Criterion criterion : criteria) {
            int index = Integer.parseInt(criterion.id().value()) - 1;
            if (gaps[index] == 0) {
                terms.add(weight(index) + "*" + name.apply(criterion.id().value()));
                weights += weight(index);
            }
        }
        for (CriterionGroup group : groups) {
            String inner = group.id().value();
            add(inner, group.criteria(), group.groups());
            if (formulas.containsKey(inner)) {
                terms.add(name.apply(inner));
                weights++;
            }
        }
        if (weights > 0) {
            formulas.put(id, "(" + String.join("+", terms) + ")/" + weights);
        }
    }
}
