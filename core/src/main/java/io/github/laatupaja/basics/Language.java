// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
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
     * @param tag a BCP 47 tag that starts with a lower-case language of two or three letters
     * @throws IllegalArgumentException if the tag is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Language of(String tag) {
        checkTag(tag);
        return new Language(tag);
    }

    static void checkTag(String tag) {
        int letters = 0;
        while (letters < tag.length() && tag.charAt(letters) >= 'a' && tag.charAt(letters) <= 'z') {
            letters++;
        }
        int end = letters;
        while (end < tag.length() && isTagCharacter(tag.charAt(end))) {
            end++;
        }
        boolean isWhole = end == tag.length() && end <= LONGEST;
        if (letters < 2 || letters > 3 || !isWhole || (letters < end && tag.charAt(letters) != '-')) {
            throw new IllegalArgumentException("language '" + tag + "' is not a tag such as fi or sv-FI");
        }
    }

    private static boolean isTagCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
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
