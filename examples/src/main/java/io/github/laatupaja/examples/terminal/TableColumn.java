// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

/**
 * A column of a table.
 *
 * @param heading the heading
 * @param isNumber whether it is aligned to the right
 * @param isWhole whether it is never wrapped
 */
public record TableColumn(String heading, boolean isNumber, boolean isWhole) {
    /** {@return a column of text, wrapped if the table is too wide} */
    public static TableColumn text(String heading) {
        return new TableColumn(heading, false, false);
    }

    /** {@return a column of names that users copy, which are never wrapped} */
    public static TableColumn name(String heading) {
        return new TableColumn(heading, false, true);
    }

    /** {@return a column of numbers, which are never wrapped} */
    public static TableColumn number(String heading) {
        return new TableColumn(heading, true, true);
    }
}
