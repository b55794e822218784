// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The pattern of a message in English, Finnish and Swedish. Immutable and thread-safe.
 *
 * <p>{@code {0}} to {@code {9}} stand for the arguments; <code>{0|criterion|criteria}</code> stands for the first form
 * where argument 0 is 1, and for the second form otherwise.
 *
 * @param english the pattern in English
 * @param finnish the pattern in Finnish
 * @param swedish the pattern in Swedish
 */
public record MessagePattern(String english, String finnish, String swedish) implements Serializable {
    /** Checks that nothing is null. */
    public MessagePattern {
        requireNonNull(english, "english");
        requireNonNull(finnish, "finnish");
        requireNonNull(swedish, "swedish");
    }

    /**
     * {@return the message with its arguments}
     * @param language Finnish or Swedish, of any country; every other language gives English
     * @param arguments what the message names, in order; a {@link MessageArgument} is worded in the language, and any
     *     other object is given by its {@code toString}
     * @throws IndexOutOfBoundsException if the pattern names more arguments than there are
     */
    public String text(Language language, Object... arguments) {
        String pattern = in(language);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{') {
                int end = pattern.indexOf('}', i);
                String argument = word(arguments[pattern.charAt(i + 1) - '0'], language);
                text.append(form(pattern.substring(i + 2, end), argument));
                i = end;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }

    /** {@return how many arguments it needs: one more than the highest that its English pattern names} */
    public int arity() {
        int arity = 0;
        for (int i = english.indexOf('{'); i >= 0; i = english.indexOf('{', i + 1)) {
            arity = Math.max(arity, english.charAt(i + 1) - '0' + 1);
        }
        return arity;
    }

    /** {@return the message in all three languages, with English as the original} */
    LocalizedText localized(Object... arguments) {
        return LocalizedText.of(
                Language.ENGLISH,
                text(Language.ENGLISH, arguments),
                Language.FINNISH,
                text(Language.FINNISH, arguments),
                Language.SWEDISH,
                text(Language.SWEDISH, arguments),
                Standing.TRANSLATION);
    }

    private String in(Language language) {
        String tag = language.value();
        int end = tag.indexOf('-');
        return switch (end < 0 ? tag : tag.substring(0, end)) {
            case "fi" -> finnish;
            case "sv" -> swedish;
            default -> english;
        };
    }

    private static String word(Object argument, Language language) {
        return argument instanceof MessageArgument localized ? localized.in(language) : argument.toString();
    }

    private static String form(String forms, String argument) {
        if (forms.isEmpty()) {
            return argument;
        }
        int many = forms.indexOf('|', 1);
        return argument.equals("1") ? forms.substring(1, many) : forms.substring(many + 1);
    }

    /** {@return the pattern in English} */
    @Override
    public String toString() {
        return english;
    }
}
