// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import java.io.Serializable;

/**
 * An argument of a message that is worded differently in each language, such as a title or a rounded number. Its
 * {@code toString} gives a form that does not depend on the language.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface MessageArgument extends Serializable {
    /** {@return the wording in a language, or in another one where that language is missing} */
    String in(Language language);
}
