// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a section comes to in a wave. Immutable and thread-safe. */
public final class SectionSummary {
    private final String wave;
    private final SectionScores section;
    private final boolean isWithheld;

    private SectionSummary(String wave, SectionScores section, boolean isWithheld) {
        this.wave = wave;
        this.section = section;
        this.isWithheld = isWithheld;
    }

    /** {@return what sections come to, the whole first} */
    static List<SectionSummary> of(String wave, List<SectionScores> sections) {
        Set<Integer> withheld = new WithheldRows(
                        sections.stream()
                                .map(section -> section.values().size())
                                .toList(),
                        sections.stream().map(SectionScores::counts).toList())
                .places();
        return IntStream.range(0, sections.size())
                .mapToObj(place -> new SectionSummary(wave, sections.get(place), withheld.contains(place)))
                .toList();
    }

    /** {@return the wave's name} */
    public String wave() {
        return wave;
    }

    /** {@return the group's id; {@code all} for the whole} */
    public String id() {
        return section.id();
    }

    /** {@return the group's title, or the framework's} */
    public LocalizedText title() {
        return section.title();
    }

    /** {@return how many workshops have a score there} */
    public int workshops() {
        return section.values().size();
    }

    /** {@return whether it is not shown: it is of fewer than five workshops, or would tell of a section that is} */
    public boolean isWithheld() {
        return isWithheld;
    }

    /** {@return the mean of the workshops' scores; empty where it is not shown} */
    public Optional<ExactNumber> mean() {
        return isWithheld ? Optional.empty() : WorkshopMean.of(section.values());
    }

    /** {@return in how many of the workshops' answers there is a rating} */
    public int rated() {
        return section.sum(Coverage::rated);
    }

    /** {@return how many of the workshops' answers are: not applicable} */
    public int notApplicable() {
        return section.sum(Coverage::notApplicable);
    }

    /** {@return how many answers are missing: don't know, or none} */
    public int missing() {
        return section.sum(Coverage::missing);
    }

    /** {@return section, mean and size, as {@code suunta-1: 1.93, 40 workshops}; of what is not shown no size either} */
    @Override
    public String toString() {
        return id() + ": "
                + mean().map(mean -> mean.rounded(Signed.DECIMALS).toPlainString() + ", " + workshops() + " workshops")
                        .orElse("not shown");
    }
}
