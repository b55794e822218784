// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, or one sign that is neither letter nor digit. The tokens of a text hold each of its non-blank characters once.
 *
 * @param text the characters
 * @param line the line of the deck, from 1
 * @param spaced whether white space, or the start of a line, stands before it
 */
public record Token(String text, int line, boolean spaced) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");

    /** {@return the tokens of one line, in order} */
    public static List<Token> read(String characters, int line) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = FORM.matcher(characters);
        int end = -1;
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), line, matcher.start() != end));
            end = matcher.end();
        }
        return tokens;
    }

    /** {@return tokens as running text, runs of white space as one space} */
    public static String join(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(token.spaced() && !text.isEmpty() ? " " : "").append(token.text());
        }
        return text.toString();
    }
}
