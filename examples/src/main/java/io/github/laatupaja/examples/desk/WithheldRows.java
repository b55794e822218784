// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What is not shown in a table of the whole and its sections: every section of too few workshops, and the next smallest
 * ones with it, or the whole, where it could otherwise be reckoned as what the others leave of the whole.
 *
 * @param sizes how many workshops each row is of, the whole's first
 * @param counts what is counted in each row; each count of the whole is the sum of the sections'
 */
record WithheldRows(List<Integer> sizes, List<List<Integer>> counts) {
    private static final int WHOLE = 0;

    /** {@return the places of the rows that are not shown} */
    Set<Integer> places() {
        Set<Integer> withheld = new TreeSet<>();
        IntStream.range(0, sizes.size()).filter(this::isSmall).forEach(withheld::add);
        Iterator<Integer> next = othersSmallestFirst();
        while (next.hasNext() && isTold(withheld)) {
            withheld.add(next.next());
        }
        return withheld;
    }

    private boolean isSmall(int place) {
        return sizes.get(place) < WorkshopMean.FEWEST;
    }

    /** {@return the sections that are large enough, those of equal size in their order, and the whole last} */
    private Iterator<Integer> othersSmallestFirst() {
        IntStream sections = IntStream.range(1, sizes.size()).filter(place -> !isSmall(place));
        List<Integer> sorted =
                sections.boxed().sorted(Comparator.comparing(sizes::get)).toList();
        return IntStream.concat(sorted.stream().mapToInt(Integer::intValue), IntStream.of(WHOLE))
                .iterator();
    }

    /** {@return whether the whole tells what is withheld: all of a single section, or that several have none of a count} */
    private boolean isTold(Set<Integer> withheld) {
        return !withheld.isEmpty()
                && !withheld.contains(WHOLE)
                && (withheld.size() == 1
                        || IntStream.range(0, counts.get(WHOLE).size())
                                .anyMatch(column -> counts.get(WHOLE).get(column) > 0 && isNought(withheld, column)));
    }

    // of what nobody has, the whole tells the same of every section
    private boolean isNought(Set<Integer> places, int column) {
        return places.stream().allMatch(place -> counts.get(place).get(column) == 0);
    }
}
