// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

/**
 * A run of the deck's tokens. Immutable and thread-safe.
 *
 * @param start the index of the first token
 * @param end the index after the last
 */
public record TokenSpan(int start, int end) {
    /** {@return the run of some tokens just before this one} */
    public TokenSpan before(int length) {
        return new TokenSpan(start - length, start);
    }

    /** {@return the run of some tokens just after this one} */
    public TokenSpan after(int length) {
        return new TokenSpan(end, end + length);
    }

    /** {@return the run between this one and a later one} */
    public TokenSpan until(TokenSpan later) {
        return after(later.start - end);
    }

    public boolean isEmpty() {
        return start == end;
    }
}
