// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WithheldRowsTest {
    @Test
    void isOfNothingWhereAllAreLargeEnough() {
        assertThat(withheld(List.of(row(9, 9, 0), row(5, 4, 0), row(9, 5, 0)))).isEmpty();
    }

    @Test
    void takesTheNextSmallestWithASingleSmallOne() {
        assertThat(withheld(List.of(row(12, 20, 3), row(3, 4, 1), row(9, 9, 1), row(8, 7, 1))))
                .containsExactly(1, 3);
    }

    @Test
    void takesTheFirstOfTwoThatAreAsSmall() {
        assertThat(withheld(List.of(row(12, 20, 3), row(8, 9, 1), row(8, 7, 1), row(3, 4, 1))))
                .containsExactly(1, 3);
    }

    @Test
    void takesNoOtherWithTwoSmallOnes() {
        assertThat(withheld(List.of(row(12, 20, 3), row(3, 4, 1), row(4, 9, 1), row(8, 7, 1))))
                .containsExactly(1, 2);
    }

    @Test
    void takesOneMoreWhereTwoWouldLeaveNought() {
        assertThat(withheld(List.of(row(12, 20, 3), row(3, 4, 0), row(4, 9, 0), row(8, 7, 3))))
                .containsExactly(1, 2, 3);
    }

    @Test
    void takesTheWholeWhereNoOtherSectionIsLeft() {
        assertThat(withheld(List.of(row(9, 4, 1), row(3, 4, 1)))).containsExactly(0, 1);
        assertThat(withheld(List.of(row(9, 9, 0), row(3, 4, 0), row(3, 5, 0)))).containsExactly(1, 2);
    }

    @Test
    void takesNoOtherForWhatNobodyHas() {
        assertThat(withheld(List.of(row(9, 12, 0), row(3, 4, 0), row(3, 3, 0), row(9, 5, 0))))
                .containsExactly(1, 2);
    }

    @Test
    void isOfTheWholeThatIsSmallItself() {
        assertThat(withheld(List.of(row(4, 8, 1), row(4, 4, 1), row(3, 4, 0)))).containsExactly(0, 1, 2);
        assertThat(withheld(List.of(row(4, 0, 0)))).containsExactly(0);
    }

    @Property(seed = "2022", tries = 2000)
    void takesEverySmallOne(@ForAll("sections") List<List<Integer>> sections) {
        Set<Integer> withheld = withheld(withWhole(sections));

        for (int i = 0; i < sections.size(); i++) {
            assertThat(sections.get(i).get(0) >= WorkshopMean.FEWEST || withheld.contains(i + 1))
                    .isTrue();
        }
    }

    /** Whoever subtracts what is shown from the whole is left with several sections, and with something in each count. */
    @Property(seed = "2022", tries = 2000)
    void leavesNoSingleCountToBeReckoned(@ForAll("sections") List<List<Integer>> sections) {
        List<List<Integer>> rows = withWhole(sections);

        Set<Integer> withheld = withheld(rows);

        if (!withheld.isEmpty() && !withheld.contains(0)) {
            assertThat(withheld).hasSizeGreaterThan(1);
            List<List<Integer>> left = withheld.stream().map(rows::get).toList();
            assertThat(sum(left, 1) > 0 || rows.get(0).get(1) == 0).isTrue();
            assertThat(sum(left, 2) > 0 || rows.get(0).get(2) == 0).isTrue();
        }
    }

    @Provide
    Arbitrary<List<List<Integer>>> sections() {
        return Arbitraries.integers()
                .between(0, 9)
                .list()
                .ofSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static List<List<Integer>> withWhole(List<List<Integer>> sections) {
        int largest = sections.stream().mapToInt(row -> row.get(0)).max().orElseThrow();
        return Stream.concat(Stream.of(row(largest, sum(sections, 1), sum(sections, 2))), sections.stream())
                .toList();
    }

    private static int sum(List<List<Integer>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column)).sum();
    }

    /** {@return how many workshops a row is of, and two counts} */
    private static List<Integer> row(int size, int first, int second) {
        return List.of(size, first, second);
    }

    private static Set<Integer> withheld(List<List<Integer>> rows) {
        return new WithheldRows(
                        rows.stream().map(row -> row.get(0)).toList(),
                        rows.stream().map(row -> row.subList(1, 3)).toList())
                .indexes();
    }
}
