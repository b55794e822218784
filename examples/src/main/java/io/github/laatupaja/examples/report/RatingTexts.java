// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import static java.util.stream.Collectors.joining;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingScale;

/**
 * Formats the ratings of one scale. Immutable and thread-safe.
 *
 * @param scale the scale
 * @param localizer the language of the texts
 */
public record RatingTexts(RatingScale scale, Localizer localizer) {
    private static final String NO_BREAK_SPACE = "\u00a0";

    /** {@return the rating, such as {@code 2 – toteutuu pääosin}, or the state, such as {@code vastaamatta}} */
    public String text(CriterionEntry entry) {
        return entry.answer()
                .rating()
                .filter(rating -> entry.state() == AnswerState.RATED)
                .map(this::text)
                .orElseGet(() -> localizer.text(entry.state()));
    }

    /** {@return the reason of the state in the score, followed by the assessor's own reason if there is one} */
    public String reason(CriterionEntry entry) {
        String reason = entry.node().reasons().stream() // a method of another author may give none
                .findFirst()
                .map(first -> first.text(localizer.language()))
                .orElseGet(() -> localizer.text(entry.state()));
        return entry.answer().reason().map(own -> reason + ": " + own).orElse(reason);
    }

    /** {@return a rating with its label, such as {@code 2 – toteutuu pääosin}; on an interval, the number} */
    public String text(Rating rating) {
        return scale.find(rating)
                .map(level -> level.code() + " – " + localizer.text(level.label()))
                .or(() -> scale.value(rating).map(localizer::number))
                .orElse(rating.text());
    }

    /** {@return every level with its label, or the ends of the interval} */
    public String all() {
        return scale.interval()
                .map(interval -> localizer.range(interval.lowest(), interval.highest()))
                .orElseGet(() -> scale.levels().stream()
                        .map(level -> level.code() + NO_BREAK_SPACE + localizer.text(level.label()))
                        .collect(joining(", ")));
    }
}
