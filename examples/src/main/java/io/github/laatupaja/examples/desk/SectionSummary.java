// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ExactNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The mean score and the counts of a section in a wave. Immutable and thread-safe.
 *
 * @param wave the name of the wave
 * @param section the scores of the workshops
 * @param isWithheld whether it has fewer than five workshops, or would reveal a section that has
 */
public record SectionSummary(String wave, SectionScores section, boolean isWithheld) {
    /** {@return the summaries of sections, the total first} */
    static List<SectionSummary> of(String wave, List<SectionScores> sections) {
        Set<Integer> withheld = new WithheldRows(
                        sections.stream()
                                .map(section -> section.values().size())
                                .toList(),
                        sections.stream().map(SectionScores::counts).toList())
                .indexes();
        return IntStream.range(0, sections.size())
                .mapToObj(i -> new SectionSummary(wave, sections.get(i), withheld.contains(i)))
                .toList();
    }

    /** {@return the id of the group; {@code all} for the total} */
    public String id() {
        return section.id();
    }

    /** {@return the title of the group, or of the framework} */
    public LocalizedText title() {
        return section.title();
    }

    /** {@return how many workshops have a score} */
    public int workshops() {
        return section.values().size();
    }

    /** {@return the mean of the workshops' scores; empty if withheld} */
    public Optional<ExactNumber> mean() {
        return isWithheld ? Optional.empty() : WorkshopMean.of(section.values());
    }

    /** {@return how many answers of the workshops are ratings} */
    public int rated() {
        return section.sum(Coverage::rated);
    }

    /** {@return how many answers of the workshops are not applicable} */
    public int notApplicable() {
        return section.sum(Coverage::notApplicable);
    }

    /** {@return how many answers of the workshops are missing: don't know, or unanswered} */
    public int missing() {
        return section.sum(Coverage::missing);
    }

    /** {@return id, mean and number of workshops, as {@code suunta-1: 1.93, 40 workshops}, or {@code a: withheld}} */
    @Override
    public String toString() {
        return id() + ": "
                + mean().map(mean ->
                                mean.rounded(Localizer.DECIMALS).toPlainString() + ", " + workshops() + " workshops")
                        .orElse("withheld");
    }
}
