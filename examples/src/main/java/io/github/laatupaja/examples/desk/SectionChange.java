// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.score.ExactNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What became of a section between two waves, in the workshops that have a score there in both. Immutable and thread-safe. */
public final class SectionChange {
    private final SectionScores before;
    private final SectionScores after;
    private final List<Integer> pairs; // places of the workshops with both
    private final boolean isWithheld;

    private SectionChange(SectionScores before, SectionScores after, List<Integer> pairs, boolean isWithheld) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
        this.isWithheld = isWithheld;
    }

    /** {@return what became of sections, the whole first} */
    static List<SectionChange> of(List<SectionScores> before, List<SectionScores> after) {
        List<List<Integer>> pairs = new ArrayList<>();
        List<List<Integer>> counts = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            pairs.add(pairs(before.get(i), after.get(i)));
            counts.add(joined(before.get(i).counts(), after.get(i).counts()));
        }
        Set<Integer> withheld = new WithheldRows(pairs.stream().map(List::size).toList(), counts).places();
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> new SectionChange(before.get(i), after.get(i), pairs.get(i), withheld.contains(i)))
                .toList();
    }

    private static List<Integer> pairs(SectionScores before, SectionScores after) {
        return IntStream.range(0, before.nodes().size())
                .filter(i -> before.value(i).isPresent() && after.value(i).isPresent())
                .boxed()
                .toList();
    }

    private static List<Integer> joined(List<Integer> first, List<Integer> second) {
        return Stream.of(first, second).flatMap(List::stream).toList();
    }

    /** {@return the group's id; {@code all} for the whole} */
    public String id() {
        return before.id();
    }

    /** {@return the group's title, or the framework's} */
    public LocalizedText title() {
        return before.title();
    }

    /** {@return how many workshops have a score in both waves} */
    public int pairs() {
        return pairs.size();
    }

    /** {@return whether it is not shown: it is of fewer than five pairs, or would tell of a section that is} */
    public boolean isWithheld() {
        return isWithheld;
    }

    /** {@return the mean of their scores in the first wave; empty where it is not shown} */
    public Optional<ExactNumber> before() {
        return mean(values(before));
    }

    /** {@return the mean of their scores in the second wave; empty where it is not shown} */
    public Optional<ExactNumber> after() {
        return mean(values(after));
    }

    /** {@return by how much their scores rose in the mean; empty where it is not shown} */
    public Optional<ExactNumber> change() {
        return mean(differences());
    }

    private Optional<ExactNumber> mean(List<ExactNumber> values) {
        return isWithheld ? Optional.empty() : WorkshopMean.of(values);
    }

    /** {@return how many rose, how many did not change and how many fell, in this order; empty where it is not shown} */
    public List<Integer> directions() {
        return isWithheld ? List.of() : List.of(count(1), count(0), count(-1));
    }

    SectionScores first() {
        return before;
    }

    SectionScores second() {
        return after;
    }

    private int count(int sign) {
        return (int) differences().stream().filter(it -> it.signum() == sign).count();
    }

    private List<ExactNumber> values(SectionScores section) {
        return pairs.stream().map(place -> section.value(place).orElseThrow()).toList();
    }

    private List<ExactNumber> differences() {
        return pairs.stream()
                .map(place -> after.value(place)
                        .orElseThrow()
                        .minus(before.value(place).orElseThrow()))
                .toList();
    }

    /** {@return section, change and size, as {@code suunta-1: +0.31, 40 pairs}; of what is not shown no size either} */
    @Override
    public String toString() {
        return id() + ": "
                + change().map(it -> (it.signum() > 0 ? "+" : "")
                                + it.rounded(Signed.DECIMALS).toPlainString() + ", " + pairs() + " pairs")
                        .orElse("not shown");
    }
}
