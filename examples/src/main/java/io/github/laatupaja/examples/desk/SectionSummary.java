// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.scoring.Coverage;
import io.github.laatupaja.scoring.ExactNumber;
import java.util.Optional;

/** What a section comes to in a wave. Immutable and thread-safe. */
public final class SectionSummary {
    private final String wave;
    private final Section section;

    SectionSummary(String wave, Section section) {
        this.wave = wave;
        this.section = section;
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

    /** {@return the mean of the workshops' scores; empty of fewer than five, which are not shown} */
    public Optional<ExactNumber> mean() {
        return Mean.of(section.values());
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

    /** {@return section, mean and size, as {@code suunta-1: 1.93, 40 workshops}} */
    @Override
    public String toString() {
        return id() + ": "
                + mean().map(mean -> mean.rounded(Signed.DECIMALS).toPlainString())
                        .orElse("not shown") + ", " + workshops() + " workshops";
    }
}
