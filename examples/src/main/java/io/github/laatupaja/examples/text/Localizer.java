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
import java.util.Arrays;
import java.util.Locale;

/** How things are said and numbers written in one language. Immutable and thread-safe. */
public final class Localizer {
    private static final int DECIMALS = 2;
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter NORDIC_DATE = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    private final Language language;

    private Localizer(Language language) {
        this.language = language;
    }

    /** {@return the words of a language: Finnish, Swedish, otherwise English} */
    public static Localizer of(Language language) {
        return new Localizer(language);
    }

    /** {@return the language} */
    public Language language() {
        return language;
    }

    /**
     * {@return a phrase}
     * @param phrase the phrase
     * @param arguments what it names, in order
     */
    public String text(ProgramText phrase, Object... arguments) {
        return phrase.in(language, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** {@return a phrase as it stands above a column, with a capital} */
    public String heading(ProgramText phrase) {
        return capitalised(text(phrase));
    }

    /** {@return a text as it stands above a column, with a capital} */
    public String heading(LocalizedText text) {
        return capitalised(text(text));
    }

    private static String capitalised(String said) {
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /** {@return a text of the criteria, or its original where it is not translated} */
    public String text(LocalizedText text) {
        return text.in(language);
    }

    /** {@return what the answer to a criterion is called; where scoring has a word for it, that one} */
    public String text(AnswerState state) {
        return switch (state) {
            case RATED -> text(ProgramText.RATED_ONE);
            case NOT_APPLICABLE -> text(NodeState.NOT_APPLICABLE.label());
            case DONT_KNOW -> text(ProgramText.DONT_KNOW);
            case UNANSWERED -> text(ProgramText.UNANSWERED);
        };
    }

    /** {@return a number as it stands, with a decimal comma in Finnish and Swedish} */
    public String number(BigDecimal number) {
        return ExactNumber.of(number).text(language, Math.max(0, number.scale()));
    }

    /**
     * {@return a score with two decimals, and what was possible, as {@code 2,02 / 3} without a break; where there is none, the
     * state, or a dash where the method leaves the group out}
     */
    public String score(ScoreNode node) {
        return node.value()
                .map(value -> rounded(value)
                        + node.maximum()
                                .map(most -> "\u00a0/\u00a0" + shortest(most))
                                .orElse(""))
                .orElseGet(() -> isUnsaid(node) ? "–" : text(node.state().label()));
    }

    /** {@return whether a method leaves a group out, rather than finds nothing in it: then it would say why} */
    private static boolean isUnsaid(ScoreNode node) {
        return node.state() == NodeState.NOTHING_TO_SCORE && node.reasons().isEmpty();
    }

    /** {@return where a score could lie, as {@code 1,94–2,06}; one number where nothing is missing} */
    public String bounds(Bounds bounds) {
        return bounds.isPoint() ? rounded(bounds.lowest()) : rounded(bounds.lowest()) + "–" + rounded(bounds.highest());
    }

    /** {@return a share in whole percent} */
    public String percent(ExactNumber share) {
        return share.percent(language);
    }

    /** {@return a date as people write it} */
    public String date(LocalDate date) {
        boolean isNordic = language.equals(Language.FINNISH) || language.equals(Language.SWEDISH);
        return (isNordic ? NORDIC_DATE : ENGLISH_DATE).format(date);
    }

    /** {@return how bad, where and what, such as {@code virhe: answers[26] (kriteeri 27).rating (rivi 3, sarake 9): …}} */
    public String finding(Finding finding) {
        return text(finding.isError() ? ProgramText.ERROR : ProgramText.WARNING) + ": " + finding.text(language);
    }

    private String rounded(ExactNumber number) {
        return number.text(language, DECIMALS);
    }

    private String shortest(ExactNumber number) {
        return number(number.rounded(DECIMALS).stripTrailingZeros());
    }
}
