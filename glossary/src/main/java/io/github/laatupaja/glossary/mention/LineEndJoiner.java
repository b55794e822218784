// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import org.jspecify.annotations.Nullable;

/**
 * Joins the two parts of a word that a line end splits, if the joined word matches a label, and passes all words on. Not
 * thread-safe.
 *
 * <p>The first part ends in a hyphen, hard or soft. One line break and at most {@link #MOST_BLANKS} other blanks follow. A
 * conjunction is never a second part: {@code verkko-} and {@code ja} on the next line are not joined, although
 * {@code verkkoja} is a word.
 */
final class LineEndJoiner {
    static final int MOST_BLANKS = 64;

    private final MentionMatcher mentions;
    private final WordMatcher joined;
    private @Nullable TextWord firstPart;
    private boolean isJoining;
    private int blanks;
    private int lineBreaks;
    private char last;

    LineEndJoiner(StemTree stems, MentionMatcher mentions) {
        this.mentions = mentions;
        this.joined = new WordMatcher(stems);
    }

    boolean isJoining() {
        return isJoining;
    }

    /** Processes the beginning of a word. */
    void beginWord() {
        if (firstPart != null) {
            isJoining = lineBreaks == 1 && blanks <= MOST_BLANKS;
            if (!isJoining) {
                release();
            }
        }
    }

    void readLetters(char[] text, int from, int to) {
        if (isJoining) {
            joined.readLetters(text, from, to);
        }
    }

    void readLetter(int code) {
        if (isJoining) {
            joined.readLetter(code);
        }
    }

    void readMark(char mark) {
        if (isJoining) {
            joined.readMark(mark);
        }
    }

    /** Processes a character between words. */
    void readBorder(char c) {
        if (firstPart == null) {
            return;
        }
        if (!TextCharacters.isBlank(c)) {
            release();
        } else if (!TextCharacters.isLineBreak(c)) {
            blanks++;
        } else if (c != '\n' || last != '\r') {
            lineBreaks++;
        }
        last = c;
    }

    /** Passes a word on, unless it may continue after a line end. */
    void endWord(WordMatcher matcher, long start, long end, int gap, int joint, boolean isSoftHyphenLast) {
        if (isJoining || matcher.hasStem() || matcher.endsInHyphen() || mentions.isWaiting()) {
            TextWord word = matcher.word(start, end, gap, joint);
            if (!passesOnJoined(word)) {
                release();
                next(matcher, word, isSoftHyphenLast);
            }
        }
    }

    /** Passes the joined word on if it matches a label, and returns whether it does. */
    private boolean passesOnJoined(TextWord secondPart) {
        TextWord first = firstPart;
        if (!isJoining || first == null || secondPart.isConjunction()) {
            return false;
        }
        TextWord whole = joined.word(first.start(), secondPart.end(), first.gap(), first.joint());
        if (whole.matches().isEmpty()) {
            return false;
        }
        isJoining = false;
        firstPart = null;
        mentions.next(whole);
        return true;
    }

    private void next(WordMatcher matcher, TextWord word, boolean isSoftHyphenLast) {
        if (word.endsInHyphen() || isSoftHyphenLast) {
            joined.continueFrom(matcher, word.endsInHyphen());
            firstPart = word;
            blanks = 0;
            lineBreaks = 0;
            last = '\0';
        } else {
            mentions.next(word);
        }
    }

    /** Passes the first part on as a word of its own. */
    void release() {
        TextWord word = firstPart;
        firstPart = null;
        isJoining = false;
        if (word != null) {
            mentions.next(word);
        }
    }
}
