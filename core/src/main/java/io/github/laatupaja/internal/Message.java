// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal;

import java.util.List;

/**
 * The pattern of a message in English, Finnish and Swedish; {@code {0}} to {@code {9}} stand for its arguments, and
 * <code>{0|criterion|criteria}</code> for the first form where the argument is 1, otherwise for the second.
 */
public final class Message {
    private final String english;
    private final String finnish;
    private final String swedish;

    /** Holds the three patterns. */
    public Message(String english, String finnish, String swedish) {
        this.english = english;
        this.finnish = finnish;
        this.swedish = swedish;
    }

    /** {@return the message with its arguments; see {@link #text(String, List)}} */
    String text(String language, String... arguments) {
        return text(language, List.of(arguments));
    }

    /**
     * {@return the message with its arguments, in Finnish for {@code fi} and {@code fi-FI}, Swedish for {@code sv} and
     * {@code sv-FI}, otherwise English}
     */
    public String text(String language, List<String> arguments) {
        String pattern = pattern(language);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{') {
                int end = pattern.indexOf('}', i);
                text.append(word(pattern.substring(i + 2, end), arguments.get(pattern.charAt(i + 1) - '0')));
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

    private static String word(String forms, String argument) {
        if (forms.isEmpty()) {
            return argument;
        }
        int many = forms.indexOf('|', 1);
        return argument.equals("1") ? forms.substring(1, many) : forms.substring(many + 1);
    }

    private String pattern(String language) {
        int end = language.indexOf('-');
        return switch (end < 0 ? language : language.substring(0, end)) {
            case "fi" -> finnish;
            case "sv" -> swedish;
            default -> english;
        };
    }
}
