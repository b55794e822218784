// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

/**
 * Thrown when a model is given an invalid value. The exception's own message is English; {@link #text} gives the message
 * in three languages, to show it to a user.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final LocalizedText text;

    /**
     * Makes an exception with a message.
     *
     * @param pattern the pattern of the message
     * @param arguments what the message names, in order; text of a user's own as a {@link QuotedText}
     */
    public InvalidValueException(MessagePattern pattern, Object... arguments) {
        super(pattern.text(Language.ENGLISH, arguments));
        text = pattern.localized(arguments);
    }

    /** {@return the message in English, Finnish and Swedish} */
    public LocalizedText text() {
        return text;
    }
}
