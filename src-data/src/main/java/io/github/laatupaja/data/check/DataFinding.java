// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

/**
 * One fault in the data. Immutable and thread-safe.
 *
 * @param place the data file and the item, or the line of the deck
 * @param problem what is wrong and what was expected
 */
record DataFinding(String place, String problem) {
    @Override
    public String toString() {
        return place + ": " + problem;
    }
}
