// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param isNumber whether it is set right and never wrapped
 */
public record Column(String heading, boolean isNumber) {
    /** {@return a column of text, wrapped where the table is too wide} */
    public static Column text(String heading) {
        return new Column(heading, false);
    }

    /** {@return a column of numbers} */
    public static Column number(String heading) {
        return new Column(heading, true);
    }
}
