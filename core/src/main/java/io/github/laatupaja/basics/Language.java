// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** A language, by its BCP 47 tag, such as {@code fi} or {@code sv-FI}. Immutable and thread-safe. */
public final class Language extends Id {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 64;

    /** Finnish, the original language of the bundled criteria. */
    public static final Language FINNISH = of("fi");

    /** Swedish. */
    public static final Language SWEDISH = of("sv");

    /** English. */
    public static final Language ENGLISH = of("en");

    private Language(String tag) {
        super("language", tag);
    }

    /**
     * {@return the language with a tag}
     * @param tag a well-formed BCP 47 tag: a lower-case language of two or three letters, and perhaps further parts, each
     *     after a hyphen
     * @throws IllegalArgumentException if the tag is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Language of(String tag) {
        checkTag(tag);
        return new Language(tag);
    }

    static void checkTag(String tag) {
        int end = end(tag, 0);
        boolean isTag = tag.length() <= LONGEST && end >= 2 && end <= 3 && isLowerCase(tag, end);
        if (!isTag || (end < tag.length() && !isWellFormed(tag))) {
            throw new InvalidValueException(
                    new MessagePattern(
                            "language {0} is not a tag such as fi or sv-FI",
                            "{0} ei ole kielen tunnus; sellaisia ovat fi ja sv-FI",
                            "{0} är ingen språkkod; sådana är fi och sv-FI"),
                    QuotedText.of(tag));
        }
    }

    /** {@return whether the parts of a tag stand as BCP 47 has them: {@code fi-x} and {@code fi-FI-FI} do not} */
    private static boolean isWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static int end(String tag, int start) {
        int end = start;
        while (end < tag.length() && isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLowerCase(String tag, int end) {
        for (int i = 0; i < end; i++) {
            if (tag.charAt(i) < 'a' || tag.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /**
     * {@return the language of a locale, its country left out}
     * @param locale a locale with a language
     * @throws IllegalArgumentException if the locale has none
     */
    public static Language from(Locale locale) {
        return of(locale.getLanguage());
    }
}
