// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

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
    private static final long serialVersionUID = 1L;
    /** How many decimals numbers are shown with. */
    static final int DECIMALS = 2;

    private final ReasonCode code;
    private final Object[] arguments; // numbers, shares, localized texts and plain texts, all immutable

    Reason(ReasonCode code, Object... arguments) {
        this.code = code;
        this.arguments = arguments.clone();
    }

    /** {@return a reason in words of a method's own, for methods that are not bundled} */
    public static Reason of(LocalizedText words) {
        return new Reason(ReasonCode.IN_OWN_WORDS, requireNonNull(words, "words"));
    }

    Object[] rawArguments() {
        return arguments.clone();
    }

    /** {@return what kind of reason} */
    public ReasonCode code() {
        return code;
    }

    /** {@return what the wording names, in no particular language: numbers exact, as {@code 32/15}} */
    public List<String> arguments() {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /** {@return the reason in Finnish or Swedish, otherwise in English; numbers rounded to two decimals} */
    public String text(Language language) {
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(word(argument, language));
        }
        return code.text(language, words);
    }

    private static String word(Object argument, Language language) {
        if (argument instanceof ExactNumber number) {
            return number.text(language, DECIMALS);
        }
        if (argument instanceof Percent percent) {
            return percent.text(language);
        }
        return argument instanceof LocalizedText text ? text.in(language) : String.valueOf(argument);
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
