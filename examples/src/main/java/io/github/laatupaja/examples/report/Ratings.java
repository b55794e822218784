// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.scale.Rating;
import io.github.laatupaja.scale.RatingScale;
import java.math.BigDecimal;
import java.util.Optional;

/** Ratings of one scale, said in one language. Immutable and thread-safe. */
public final class Ratings {
    private static final String NO_BREAK = "\u00a0";

    private final RatingScale scale;
    private final Words words;

    private Ratings(RatingScale scale, Words words) {
        this.scale = scale;
        this.words = words;
    }

    /**
     * {@return the ratings of a scale}
     * @param scale the scale
     * @param words how they are said
     */
    public static Ratings of(RatingScale scale, Words words) {
        return new Ratings(scale, words);
    }

    /** {@return what was answered, such as {@code 2 – toteutuu pääosin} or {@code vastaamatta}} */
    public String say(Entry entry) {
        Optional<Rating> rating = entry.answer().rating();
        return entry.state() == AnswerState.RATED && rating.isPresent() ? say(rating.get()) : words.say(entry.state());
    }

    /** {@return why a criterion is what it is in the score; after it the assessor's own reason, if there is one} */
    public String why(Entry entry) {
        String why = entry.node().reasons().stream() // a method of somebody else's may give none
                .findFirst()
                .map(reason -> reason.text(words.language()))
                .orElseGet(() -> words.say(entry.state()));
        return entry.answer().reason().map(reason -> why + ": " + reason).orElse(why);
    }

    /** {@return a rating with its label, such as {@code 2 – toteutuu pääosin}, or the number on an interval} */
    public String say(Rating rating) {
        return scale.find(rating)
                .map(level -> level.code() + " – " + words.say(level.label()))
                .or(() -> scale.value(rating).map(words::number))
                .orElse(rating.text());
    }

    /** {@return every level with its label, or the ends of the interval} */
    public String all() {
        String levels = String.join(
                ", ",
                scale.levels().stream()
                        .map(level -> level.code() + NO_BREAK + words.say(level.label()))
                        .toList());
        return scale.interval()
                .map(interval -> ends(interval.lowest(), interval.highest()))
                .orElse(levels);
    }

    private String ends(BigDecimal lowest, BigDecimal highest) {
        return words.number(lowest) + "–" + words.number(highest);
    }
}
