// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param isNumber whether it is set right
 * @param isWhole whether it is never wrapped
 */
public record TableColumn(String heading, boolean isNumber, boolean isWhole) {
    /** {@return a column of text, wrapped where the table is too wide} */
    public static TableColumn text(String heading) {
        return new TableColumn(heading, false, false);
    }

    /** {@return a column of names to be typed again, which are never wrapped} */
    public static TableColumn name(String heading) {
        return new TableColumn(heading, false, true);
    }

    /** {@return a column of numbers, which are never wrapped} */
    public static TableColumn number(String heading) {
        return new TableColumn(heading, true, true);
    }
}
