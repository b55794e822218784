// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, or one character that is neither letter nor digit. The tokens of a text contain each of its characters except white
 * space once. Immutable and thread-safe.
 *
 * @param text the characters of the token
 * @param line the line of the deck, from 1
 * @param spaced whether the token follows white space or starts a line
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

    /** {@return tokens as running text, with single spaces} */
    public static String join(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(token.spaced() && !text.isEmpty() ? " " : "").append(token.text());
        }
        return text.toString();
    }
}
