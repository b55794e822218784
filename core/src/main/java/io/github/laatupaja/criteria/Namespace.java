// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import io.github.laatupaja.basics.Id;

/** Sets an organisation's own ids apart from everybody else's, such as {@code acme}. Immutable and thread-safe. */
public final class Namespace extends Id {
    private static final long serialVersionUID = 1L;

    private Namespace(String value) {
        super("namespace", value);
    }

    /**
     * {@return the namespace with a text}
     * @param value the text form
     * @throws IllegalArgumentException if the text has not the form of an id
     */
    public static Namespace of(String value) {
        return new Namespace(value);
    }
}
