// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import java.util.List;

/** Says that data cannot be used as it is, with every finding. */
public final class InvalidDataException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<Finding> findings;

    /**
     * Joins findings into one exception; its message gives every one of them, a line each.
     *
     * @param what what cannot be used, such as a file's name
     * @param findings all findings, at least one of them an error
     */
    public InvalidDataException(String what, List<Finding> findings) {
        super(message(what, findings));
        this.findings = List.copyOf(findings);
    }

    /** {@return all findings, in the order of the data} */
    public List<Finding> findings() {
        return findings;
    }

    private static String message(String what, List<Finding> findings) {
        StringBuilder message = new StringBuilder(what);
        String start = ": ";
        for (Finding finding : findings) {
            message.append(start).append(finding);
            start = "\n  ";
        }
        return message.toString();
    }
}
