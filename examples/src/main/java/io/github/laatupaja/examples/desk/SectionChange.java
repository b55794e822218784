// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.score.ExactNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The change of a section between two waves, over the workshops that have a score in both. Immutable and thread-safe.
 *
 * @param first the scores in the first wave
 * @param second the scores of the same workshops in the second wave
 * @param indexes the indexes of the workshops that have both scores
 * @param isWithheld whether fewer than five workshops have both, or the change would reveal a section of which that is true
 */
public record SectionChange(SectionScores first, SectionScores second, List<Integer> indexes, boolean isWithheld) {
    /** {@return the changes of sections, the total first} */
    static List<SectionChange> of(List<SectionScores> first, List<SectionScores> second) {
        List<List<Integer>> indexes = new ArrayList<>();
        List<List<Integer>> counts = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            indexes.add(indexesOfBoth(first.get(i), second.get(i)));
            counts.add(Stream.of(first.get(i).counts(), second.get(i).counts())
                    .flatMap(List::stream)
                    .toList());
        }
        Set<Integer> withheld =
                new WithheldRows(indexes.stream().map(List::size).toList(), counts).indexes();
        return IntStream.range(0, first.size())
                .mapToObj(i -> new SectionChange(first.get(i), second.get(i), indexes.get(i), withheld.contains(i)))
                .toList();
    }

    private static List<Integer> indexesOfBoth(SectionScores first, SectionScores second) {
        return IntStream.range(0, first.nodes().size())
                .filter(i -> first.value(i).isPresent() && second.value(i).isPresent())
                .boxed()
                .toList();
    }

    /** {@return the id of the group; {@code all} for the total} */
    public String id() {
        return first.id();
    }

    /** {@return the title of the group, or of the framework} */
    public LocalizedText title() {
        return first.title();
    }

    /** {@return how many workshops have a score in both waves} */
    public int pairs() {
        return indexes.size();
    }

    /** {@return the mean of these workshops' scores in the first wave; empty if withheld} */
    public Optional<ExactNumber> before() {
        return mean(values(first));
    }

    /** {@return the mean of these workshops' scores in the second wave; empty if withheld} */
    public Optional<ExactNumber> after() {
        return mean(values(second));
    }

    /** {@return the mean of the differences of these workshops' scores; empty if withheld} */
    public Optional<ExactNumber> change() {
        return mean(differences());
    }

    private Optional<ExactNumber> mean(List<ExactNumber> values) {
        return isWithheld ? Optional.empty() : WorkshopMean.of(values);
    }

    /** {@return how many scores rose, how many did not change and how many fell, in this order; empty if withheld} */
    public List<Integer> directions() {
        return isWithheld ? List.of() : List.of(count(1), count(0), count(-1));
    }

    private int count(int sign) {
        return (int) differences().stream().filter(it -> it.signum() == sign).count();
    }

    private List<ExactNumber> values(SectionScores section) {
        return indexes.stream().map(i -> section.value(i).orElseThrow()).toList();
    }

    private List<ExactNumber> differences() {
        return indexes.stream()
                .map(i -> second.value(i).orElseThrow().minus(first.value(i).orElseThrow()))
                .toList();
    }

    /** {@return id, change and number of workshops, as {@code suunta-1: +0.31, 40 pairs}, or {@code a: withheld}} */
    @Override
    public String toString() {
        return id() + ": "
                + change().map(it -> (it.signum() > 0 ? "+" : "")
                                + it.rounded(Localizer.DECIMALS).toPlainString() + ", " + pairs() + " pairs")
                        .orElse("withheld");
    }
}
