// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

/**
 * A sequence of tokens of the deck. Immutable and thread-safe.
 *
 * @param start the index of the first token
 * @param end the index after the last token
 */
public record TokenSpan(int start, int end) {
    /** {@return the span of a length that ends where this span starts} */
    public TokenSpan before(int length) {
        return new TokenSpan(start - length, start);
    }

    /** {@return the span of a length that starts where this span ends} */
    public TokenSpan after(int length) {
        return new TokenSpan(end, end + length);
    }

    /** {@return the span between this span and a later one} */
    public TokenSpan until(TokenSpan later) {
        return after(later.start - end);
    }

    public boolean isEmpty() {
        return start == end;
    }
}
