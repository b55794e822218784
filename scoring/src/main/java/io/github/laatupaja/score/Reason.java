// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a node of a score is what it is: a code with arguments, worded when it is shown. Immutable and thread-safe.
 *
 * <p>Equal scores give equal reasons, in whatever language they are read.
 */
public final class Reason implements Serializable {
    /** How many decimals numbers are shown with. */
    public static final int DECIMALS = 2;

    private static final long serialVersionUID = 1L;

    private final ReasonCode code;
    private final Object[] arguments;

    private Reason(ReasonCode code, Object[] arguments) {
        this.code = code;
        this.arguments = arguments;
    }

    /**
     * {@return a reason with the arguments that its code documents}
     * @param code the kind of reason
     * @param arguments numbers ({@link ExactNumber}), shares ({@link Percent}), counts ({@link Integer}), texts
     *     ({@link LocalizedText}) and words ({@link String}), in the order of the code
     * @throws IllegalArgumentException if there are too few, or one is of another type
     */
    public static Reason of(ReasonCode code, Object... arguments) {
        if (arguments.length < code.arity()) {
            throw new IllegalArgumentException(
                    "reason '" + code.text() + "' has " + arguments.length + " arguments, expected " + code.arity());
        }
        for (Object argument : arguments) {
            if (!isArgument(argument)) {
                throw new IllegalArgumentException("reason '" + code.text() + "' has an argument of type "
                        + argument.getClass().getName() + ", expected a number, share, count, text or word");
            }
        }
        return new Reason(code, arguments.clone());
    }

    private static boolean isArgument(Object argument) {
        return argument instanceof ExactNumber
                || argument instanceof Percent
                || argument instanceof Integer
                || argument instanceof LocalizedText
                || argument instanceof String;
    }

    /** {@return a reason in a method's own words, for methods that are not bundled} */
    public static Reason of(LocalizedText words) {
        return of(ReasonCode.IN_OWN_WORDS, requireNonNull(words, "words"));
    }

    Object[] rawArguments() {
        return arguments.clone();
    }

    /** {@return what kind of reason} */
    public ReasonCode code() {
        return code;
    }

    /** {@return the arguments of the wording, in no particular language: numbers exact, such as {@code 32/15}} */
    public List<String> arguments() {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /** {@return the reason in Finnish or Swedish, otherwise in English; numbers rounded to two decimals} */
    public String text(Language language) {
        List<String> words = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            words.add(word(argument, language));
        }
        return code.message(language, words);
    }

    private static String word(Object argument, Language language) {
        if (argument instanceof ExactNumber number) {
            return number.text(language, DECIMALS);
        }
        if (argument instanceof Percent percent) {
            return percent.text(language);
        }
        return argument instanceof LocalizedText text ? text.in(language) : argument.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason that && code == that.code && Arrays.equals(arguments, that.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + Arrays.hashCode(arguments);
    }

    /** {@return the reason in English} */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
