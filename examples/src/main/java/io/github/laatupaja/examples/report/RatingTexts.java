// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingScale;
import java.math.BigDecimal;
import java.util.Optional;

/** Ratings of one scale, said in one language. Immutable and thread-safe. */
public final class RatingTexts {
    private static final String NO_BREAK = "\u00a0";

    private final RatingScale scale;
    private final Localizer localizer;

    private RatingTexts(RatingScale scale, Localizer localizer) {
        this.scale = scale;
        this.localizer = localizer;
    }

    /**
     * {@return the ratings of a scale}
     * @param scale the scale
     * @param localizer how they are said
     */
    public static RatingTexts of(RatingScale scale, Localizer localizer) {
        return new RatingTexts(scale, localizer);
    }

    /** {@return what was answered, such as {@code 2 – toteutuu pääosin} or {@code vastaamatta}} */
    public String text(CriterionEntry entry) {
        Optional<Rating> rating = entry.answer().rating();
        return entry.state() == AnswerState.RATED && rating.isPresent()
                ? text(rating.get())
                : localizer.text(entry.state());
    }

    /** {@return why a criterion is what it is in the score; after it the assessor's own reason, if there is one} */
    public String why(CriterionEntry entry) {
        String why = entry.node().reasons().stream() // a method of somebody else's may give none
                .findFirst()
                .map(reason -> reason.text(localizer.language()))
                .orElseGet(() -> localizer.text(entry.state()));
        return entry.answer().reason().map(reason -> why + ": " + reason).orElse(why);
    }

    /** {@return a rating with its label, such as {@code 2 – toteutuu pääosin}, or the number on an interval} */
    public String text(Rating rating) {
        return scale.find(rating)
                .map(level -> level.code() + " – " + localizer.text(level.label()))
                .or(() -> scale.value(rating).map(localizer::number))
                .orElse(rating.text());
    }

    /** {@return every level with its label, or the ends of the interval} */
    public String all() {
        String levels = String.join(
                ", ",
                scale.levels().stream()
                        .map(level -> level.code() + NO_BREAK + localizer.text(level.label()))
                        .toList());
        return scale.interval()
                .map(interval -> ends(interval.lowest(), interval.highest()))
                .orElse(levels);
    }

    private String ends(BigDecimal lowest, BigDecimal highest) {
        return localizer.number(lowest) + "–" + localizer.number(highest);
    }
}
