// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says that data cannot be used as it is, with every finding. */
public final class InvalidDataException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_LINES = 20;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<Finding> findings;

    /**
     * Joins findings into one exception; its message gives 20 of them, a line each, errors first.
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
        List<Finding> errorsFirst = new ArrayList<>(findings);
        errorsFirst.sort(Comparator.comparing(Finding::isError).reversed());
        String start = ": ";
        for (Finding finding : errorsFirst.subList(0, Math.min(MOST_LINES, findings.size()))) {
            message.append(start).append(finding);
            start = "\n  ";
        }
        int more = findings.size() - MOST_LINES;
        return more > 0 ? message + "\n  and " + more + " more" : message.toString();
    }
}
