// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.CriterionGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of a sheet's formulas: the whole is below the criteria, then come the groups, siblings next to each other. */
final class SheetLayout {
    /** The row of the formula of the whole; criteria have the rows from 1, by number. */
    static final int WHOLE = SeededRatings.CRITERIA + 1;

    private final Map<Integer, String> formulas = new LinkedHashMap<>();
    private int next = WHOLE + 1;

    private SheetLayout() {}

    /** {@return the formula of the whole and of each group by row} */
    static Map<Integer, String> of(CriteriaFramework framework) {
        SheetLayout layout = new SheetLayout();
        layout.add(WHOLE, framework.topCriteria(), framework.groups());
        return layout.formulas;
    }

    private void add(int row, List<Criterion> criteria, List<CriterionGroup> groups) {
        int first = next;
        next += groups.size();
        List<String> ranges = new ArrayList<>();
        if (!criteria.isEmpty()) {
            int top = Integer.parseInt(criteria.get(0).id().value());
            ranges.add(range(top, criteria.size()));
        }
        if (!groups.isEmpty()) {
            ranges.add(range(first, groups.size()));
        }
        formulas.put(row, mean(ranges));
        for (int i = 0; i < groups.size(); i++) {
            add(first + i, groups.get(i).criteria(), groups.get(i).groups());
        }
    }

    private static String range(int top, int rows) {
        return "A" + top + ":A" + (top + rows - 1);
    }

    /** {@return the weighted mean of the cells that are numbers; an empty text if there are none} */
    private static String mean(List<String> ranges) {
        List<String> sums = new ArrayList<>();
        List<String> weights = new ArrayList<>();
        for (String scores : ranges) {
            String theirs = scores.replace('A', 'B');
            sums.add("SUMPRODUCT(" + scores + "," + theirs + ")");
            weights.add("SUMIF(" + scores + ",\">=0\"," + theirs + ")");
        }
        String weight = String.join("+", weights);
        return "IF(" + weight + "=0,\"\",(" + String.join("+", sums) + ")/(" + weight + "))";
    }
}
