// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The rows to withhold in a table of the total and its sections: every section of too few workshops. If such a section could
 * be calculated by subtracting the others from the total, the next smallest sections or the total are withheld too.
 *
 * @param sizes the number of workshops in each row, the total first
 * @param counts the counts in each row; each count of the total is the sum of the sections' counts
 */
record WithheldRows(List<Integer> sizes, List<List<Integer>> counts) {
    private static final int TOTAL = 0;

    /** {@return the indexes of the rows to withhold} */
    Set<Integer> indexes() {
        Set<Integer> withheld = new TreeSet<>();
        IntStream.range(0, sizes.size()).filter(this::isSmall).forEach(withheld::add);
        Iterator<Integer> next = othersSmallestFirst();
        while (next.hasNext() && isRevealed(withheld)) {
            withheld.add(next.next());
        }
        return withheld;
    }

    private boolean isSmall(int index) {
        return sizes.get(index) < WorkshopMean.FEWEST;
    }

    /** {@return the indexes of the sections that are large enough, smallest first, and of the total last} */
    private Iterator<Integer> othersSmallestFirst() {
        IntStream sections = IntStream.range(1, sizes.size()).filter(index -> !isSmall(index));
        List<Integer> sorted =
                sections.boxed().sorted(Comparator.comparing(sizes::get)).toList();
        return IntStream.concat(sorted.stream().mapToInt(Integer::intValue), IntStream.of(TOTAL))
                .iterator();
    }

    /** {@return whether the total reveals a single withheld section, or that all withheld sections have a count of 0} */
    private boolean isRevealed(Set<Integer> withheld) {
        return !withheld.isEmpty()
                && !withheld.contains(TOTAL)
                && (withheld.size() == 1
                        || IntStream.range(0, counts.get(TOTAL).size())
                                .anyMatch(column -> counts.get(TOTAL).get(column) > 0 && isZero(withheld, column)));
    }

    // a count of 0 in total reveals the counts of every section in any case
    private boolean isZero(Set<Integer> indexes, int column) {
        return indexes.stream().allMatch(index -> counts.get(index).get(column) == 0);
    }
}
