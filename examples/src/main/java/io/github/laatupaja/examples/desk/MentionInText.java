// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.glossary.mention.Mention;

/**
 * A mention with the text that contains it. Immutable and thread-safe.
 *
 * @param mention the mention
 * @param text the whole text
 */
public record MentionInText(Mention mention, String text) {
    private static final int CONTEXT = 30; // characters before and after a mention

    /** {@return the mention in brackets, with some words before and after it} */
    public String context() {
        int start = (int) mention.start();
        int end = (int) mention.end();
        return before(start) + "[" + mention.in(text) + "]" + after(end);
    }

    private String before(int start) {
        int from = start - CONTEXT;
        if (from <= 0) {
            return text.substring(0, start);
        }
        int word = text.indexOf(' ', from);
        return "… " + (word < 0 || word >= start ? "" : text.substring(word + 1, start));
    }

    private String after(int end) {
        int to = end + CONTEXT;
        if (to >= text.length()) {
            return text.substring(end);
        }
        int word = text.lastIndexOf(' ', to);
        return (word < end ? "" : text.substring(end, word)) + " …";
    }

    /** {@return the mention and the id of its concept, as {@code työpajalla: tyopaja}} */
    @Override
    public String toString() {
        return mention.in(text) + ": " + mention.concept().id();
    }
}
