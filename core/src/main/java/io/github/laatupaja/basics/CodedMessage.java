// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import java.io.Serializable;
import java.util.List;

/**
 * A message that is kept as a code with arguments and worded when it is shown. Findings are such messages, and so is
 * whatever else explains a result or refuses one.
 *
 * <p>A type of messages is a record of a code and its arguments, or a model that has both among its parts:
 *
 * <pre>{@code
 * record Reminder(DeadlineCode code, List<Object> typedArguments) implements CodedMessage {}
 * }</pre>
 *
 * <p>Implementations are immutable, thread-safe and serializable. Messages are equal if codes and arguments are equal,
 * in whatever language they are shown.
 */
public interface CodedMessage extends Serializable {
    /** {@return the code} */
    MessageCode code();

    /** {@return what the message names, in order: texts, numbers, and each {@link MessageArgument} as given} */
    List<Object> typedArguments();

    /** {@return what the message names, in order, in a form that does not depend on the language} */
    default List<String> arguments() {
        return typedArguments().stream().map(Object::toString).toList();
    }

    /** {@return the message in Finnish or Swedish, otherwise in English} */
    default String text(Language language) {
        return code().message(language, typedArguments());
    }
}
