// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import java.io.Serializable;
import java.util.List;

/**
 * A kind of finding. The codes of this library are enums ({@link FindingCode} and its siblings of other modules); whoever
 * checks more brings kinds of their own.
 *
 * <p>Implementations are immutable, thread-safe and serializable.
 */
public interface FindingKind extends Serializable {
    /** {@return how much findings of this kind matter} */
    Severity severity();

    /** {@return the code in text, such as {@code rating-off-scale}; stands for good} */
    String text();

    /**
     * {@return what is wrong, in Finnish or Swedish, otherwise in English; the wording may change}
     * @param language the language to say it in
     * @param arguments what the message names, in order
     */
    String message(Language language, List<String> arguments);
}
