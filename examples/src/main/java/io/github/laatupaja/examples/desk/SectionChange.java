// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.scoring.ExactNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of a section between two waves, in the workshops that have a score there in both. Immutable and thread-safe. */
public final class SectionChange {
    private final Section before;
    private final Section after;
    private final List<Integer> pairs; // places of the workshops with both

    SectionChange(Section before, Section after) {
        this.before = before;
        this.after = after;
        pairs = new ArrayList<>();
        for (int i = 0; i < before.nodes().size(); i++) {
            if (before.value(i).isPresent() && after.value(i).isPresent()) {
                pairs.add(i);
            }
        }
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

    /** {@return the mean of their scores in the first wave; empty of fewer than five} */
    public Optional<ExactNumber> before() {
        return Mean.of(values(before));
    }

    /** {@return the mean of their scores in the second wave; empty of fewer than five} */
    public Optional<ExactNumber> after() {
        return Mean.of(values(after));
    }

    /** {@return by how much their scores rose in the mean; empty of fewer than five} */
    public Optional<ExactNumber> change() {
        return Mean.of(differences());
    }

    /** {@return how many rose, how many did not change and how many fell, in this order; empty of fewer than five} */
    public List<Integer> directions() {
        return pairs() < Mean.FEWEST ? List.of() : List.of(count(1), count(0), count(-1));
    }

    Section first() {
        return before;
    }

    Section second() {
        return after;
    }

    private int count(int sign) {
        return (int) differences().stream().filter(it -> it.signum() == sign).count();
    }

    private List<ExactNumber> values(Section section) {
        return pairs.stream().map(place -> section.value(place).orElseThrow()).toList();
    }

    private List<ExactNumber> differences() {
        return pairs.stream()
                .map(place -> after.value(place)
                        .orElseThrow()
                        .minus(before.value(place).orElseThrow()))
                .toList();
    }

    /** {@return section, change and size, as {@code suunta-1: +0.31, 40 pairs}} */
    @Override
    public String toString() {
        String change = change().map(it -> (it.signum() > 0 ? "+" : "")
                        + it.rounded(Signed.DECIMALS).toPlainString())
                .orElse("not shown");
        return id() + ": " + change + ", " + pairs() + " pairs";
    }
}
