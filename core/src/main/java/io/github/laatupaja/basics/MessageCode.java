// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A code that stands for a message, such as {@code rating-off-scale}. Codes are stable; the wordings of their messages
 * may change.
 *
 * <p>Codes are usually the constants of an enum, which has {@link #name} already and keeps a pattern per constant:
 *
 * <pre>{@code
 * enum DeadlineCode implements MessageCode {
 *     OVERDUE("{0} is overdue", "{0} on myöhässä", "{0} är försenad");
 *
 *     private final MessagePattern pattern;
 *
 *     DeadlineCode(String english, String finnish, String swedish) {
 *         pattern = new MessagePattern(english, finnish, swedish);
 *     }
 *
 *     public MessagePattern pattern() {
 *         return pattern;
 *     }
 * }
 * }</pre>
 *
 * <p>Implementations are immutable, thread-safe and serializable.
 *
 * @see CodedMessage
 */
public interface MessageCode extends Serializable {
    /** {@return the name of the constant, such as {@code RATING_OFF_SCALE}} */
    String name();

    /** {@return the pattern of the message} */
    MessagePattern pattern();

    /** {@return the code in text, such as {@code rating-off-scale}} */
    default String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the message in Finnish or Swedish, otherwise in English}
     * @param language the language of the message
     * @param arguments what the message names, in order
     */
    default String message(Language language, List<?> arguments) {
        return pattern().text(language, arguments.toArray());
    }
}
