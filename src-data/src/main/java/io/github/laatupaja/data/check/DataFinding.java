// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

/**
 * One thing that is wrong with the data. Immutable and thread-safe.
 *
 * @param place the file and item, or the line of the deck
 * @param problem what is wrong there and what was expected
 */
record DataFinding(String place, String problem) {
    @Override
    public String toString() {
        return place + ": " + problem;
    }
}
