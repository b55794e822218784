// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import java.io.Serializable;

/**
 * A place in a text file. Immutable and thread-safe.
 *
 * @param line the line, from 1
 * @param column the character within the line, from 1
 */
public record Position(int line, int column) implements Serializable {
    /** {@return line and column, as {@code line 3, column 14}} */
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
