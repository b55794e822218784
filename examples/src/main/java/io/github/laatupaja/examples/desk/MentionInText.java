// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.glossary.mention.Mention;

/**
 * A mention with the text that it was found in. Immutable and thread-safe.
 *
 * @param mention the mention
 * @param text the whole text
 */
public record MentionInText(Mention mention, String text) {
    private static final int CONTEXT = 30; // characters on either side

    /** {@return the mention between brackets, and some words on either side} */
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

    /** {@return what is mentioned and as which concept, as {@code työpajalla: tyopaja}} */
    @Override
    public String toString() {
        return mention.in(text) + ": " + mention.concept().id();
    }
}
