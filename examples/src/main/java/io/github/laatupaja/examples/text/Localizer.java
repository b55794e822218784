// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.text;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.score.Bounds;
import io.github.laatupaja.score.ExactNumber;
import io.github.laatupaja.score.NodeState;
import io.github.laatupaja.score.ScoreNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Formats texts, numbers and dates in one language. Immutable and thread-safe.
 *
 * @param language Finnish or Swedish; in any other language, the programs' own texts are in English
 */
public record Localizer(Language language) {
    /** Stands where there is no value. */
    public static final String NONE = "–";
    /** The number of decimals of a score. */
    public static final int DECIMALS = 2;

    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter NORDIC_DATE = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    /** {@return a text of the programs, with arguments in the order of their numbers} */
    public String text(ProgramText text, Object... arguments) {
        return text.in(language, arguments);
    }

    /** {@return a text of the library, in its original language if it is not translated} */
    public String text(LocalizedText text) {
        return text.in(language);
    }

    /** {@return the name of an answer's state} */
    public String text(AnswerState state) {
        return switch (state) {
            case RATED -> text(ProgramText.RATED_ANSWER);
            case NOT_APPLICABLE -> text(NodeState.NOT_APPLICABLE.label());
            case DONT_KNOW -> text(ProgramText.DONT_KNOW);
            case UNANSWERED -> text(ProgramText.UNANSWERED);
        };
    }

    /** {@return severity, place and message, such as {@code virhe: answers[26] (kriteeri 27).rating (rivi 3, sarake 9): …}} */
    public String text(Finding finding) {
        return text(finding.isError() ? ProgramText.ERROR : ProgramText.WARNING) + ": " + finding.text(language);
    }

    /** {@return a text with a capital first letter} */
    public String heading(ProgramText text) {
        return capitalised(text(text));
    }

    /** {@return a text with a capital first letter} */
    public String heading(LocalizedText text) {
        return capitalised(text(text));
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@return a number with all its decimals, and a decimal comma in Finnish and Swedish} */
    public String number(BigDecimal number) {
        return ExactNumber.of(number).text(language, Math.max(0, number.scale()));
    }

    /** {@return a number with two decimals} */
    public String number(ExactNumber number) {
        return number.text(language, DECIMALS);
    }

    /** {@return a number with two decimals, or {@link #NONE}} */
    public String number(Optional<ExactNumber> number) {
        return number.map(this::number).orElse(NONE);
    }

    /** {@return a number with two decimals and its sign, such as {@code +0,25} or {@code −0,10}, or {@link #NONE}} */
    public String difference(Optional<ExactNumber> difference) {
        String text = number(difference);
        return switch (difference.map(ExactNumber::signum).orElse(0)) {
            case 1 -> "+" + text;
            case -1 -> text.replace('-', '−');
            default -> text;
        };
    }

    /** {@return two numbers with a dash between them} */
    public String range(BigDecimal lowest, BigDecimal highest) {
        return number(lowest) + "–" + number(highest);
    }

    /**
     * {@return a score and the highest possible one, as {@code 2,02 / 3} without a line break; without a score, the state of
     * the node, or {@link #NONE} if the method does not score the group}
     */
    public String score(ScoreNode node) {
        return node.value()
                .map(value -> number(value)
                        + node.maximum()
                                .map(maximum -> "\u00a0/\u00a0" + shortest(maximum))
                                .orElse(""))
                .orElseGet(() -> isUnscored(node) ? NONE : text(node.state().label()));
    }

    private String shortest(ExactNumber number) {
        return number(number.rounded(DECIMALS).stripTrailingZeros());
    }

    // a method that scores a group and finds nothing to score in it gives the reason
    private static boolean isUnscored(ScoreNode node) {
        return node.state() == NodeState.NOTHING_TO_SCORE && node.reasons().isEmpty();
    }

    /** {@return the bounds of a score, as {@code 1,94–2,06}; one number if they are equal} */
    public String bounds(Bounds bounds) {
        String lowest = number(bounds.lowest());
        return bounds.isPoint() ? lowest : lowest + "–" + number(bounds.highest());
    }

    /** {@return the bounds of a score, or {@link #NONE}} */
    public String bounds(ScoreNode node) {
        return node.bounds().map(this::bounds).orElse(NONE);
    }

    /** {@return how many criteria are rated, of how many that are applicable, as {@code 47/49}} */
    public String rated(ScoreNode node) {
        return node.coverage().rated() + "/" + node.coverage().asked();
    }

    /** {@return a share as whole percent, or {@link #NONE}} */
    public String percent(Optional<ExactNumber> share) {
        return share.map(it -> it.percent(language)).orElse(NONE);
    }

    /** {@return a date, as {@code 27.3.2026} or {@code 27 March 2026}} */
    public String date(LocalDate date) {
        boolean isNordic = language.equals(Language.FINNISH) || language.equals(Language.SWEDISH);
        return (isNordic ? NORDIC_DATE : ENGLISH_DATE).format(date);
    }

    /** {@return a date, or {@link #NONE}} */
    public String date(Optional<LocalDate> date) {
        return date.map(this::date).orElse(NONE);
    }
}
