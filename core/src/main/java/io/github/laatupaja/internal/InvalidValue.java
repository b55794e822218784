// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal;

import java.util.List;

/**
 * Says that a value is malformed, in three languages, so that who reads documents can tell it in the user's. To all
 * others it is an {@link IllegalArgumentException} with an English message.
 */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String finnish;
    private final String swedish;

    private InvalidValue(String english, String finnish, String swedish) {
        super(english);
        this.finnish = finnish;
        this.swedish = swedish;
    }

    // declared as what every class knows: the verifier would load this one with each class that throws it

    /**
     * {@return an exception with a message}
     * @param message the message
     * @param arguments what it names, in order; none of it free text
     */
    public static IllegalArgumentException of(Message message, String... arguments) {
        return new InvalidValue(
                message.text("en", arguments), message.text("fi", arguments), message.text("sv", arguments));
    }

    /**
     * {@return an exception with a message about a text, which is quoted only where it could be an id}
     * @param message the message; {@code {0}} stands for the text and its quotation marks
     * @param text the text, of any length
     * @param more what else the message names, in order; none of it free text
     */
    public static IllegalArgumentException quoting(Message message, String text, String... more) {
        return new InvalidValue(
                quoting(message, "en", text, more),
                quoting(message, "fi", text, more),
                quoting(message, "sv", text, more));
    }

    private static String quoting(Message message, String language, String text, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = QuotedText.in(language, text);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return message.text(language, arguments);
    }

    /** {@return an exception's message in English, Finnish and Swedish; thrice the same where it has but one} */
    public static List<String> wordings(IllegalArgumentException exception) {
        String english = String.valueOf(exception.getMessage());
        return exception instanceof InvalidValue malformed
                ? List.of(english, malformed.finnish, malformed.swedish)
                : List.of(english, english, english);
    }
}
