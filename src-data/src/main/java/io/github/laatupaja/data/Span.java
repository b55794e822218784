// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

/**
 * A run of the deck's tokens. Immutable and thread-safe.
 *
 * @param start the index of the first token
 * @param end the index after the last
 */
record Span(int start, int end) {
    /** {@return the run of some tokens just before this one} */
    Span before(int length) {
        return new Span(start - length, start);
    }

    /** {@return the run of some tokens just after this one} */
    Span after(int length) {
        return new Span(end, end + length);
    }

    /** {@return the run between this one and a later one} */
    Span until(Span later) {
        return after(later.start - end);
    }

    boolean isEmpty() {
        return start == end;
    }
}
