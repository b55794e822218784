// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import org.jspecify.annotations.Nullable;

/**
 * Joins a word that a line end cuts in two, where both parts together are a label's word, and passes all other words on.
 * Not thread-safe.
 *
 * <p>The first part ends in a hyphen, hard or soft; then come one line break and at most {@link #MOST_BLANKS} other blanks. A
 * conjunction is never a second part: {@code verkko-} and {@code ja} on the next line stay apart, whatever {@code verkkoja} is.
 */
final class LineEndJoiner {
    static final int MOST_BLANKS = 64;

    private final MentionMatcher matcher;
    private final WordMatcher joined;
    private @Nullable TextWord held;
    private boolean isJoining;
    private int blanks;
    private int lineBreaks;
    private char last;

    LineEndJoiner(StemTree lexicon, MentionMatcher matcher) {
        this.matcher = matcher;
        this.joined = new WordMatcher(lexicon);
    }

    boolean isJoining() {
        return isJoining;
    }

    /** Says that a word begins after what has been read. */
    void beginWord() {
        if (held != null) {
            isJoining = lineBreaks == 1 && blanks <= MOST_BLANKS;
            if (!isJoining) {
                release();
            }
        }
    }

    void letters(char[] text, int from, int to) {
        if (isJoining) {
            joined.letters(text, from, to);
        }
    }

    void letter(int code) {
        if (isJoining) {
            joined.letter(code);
        }
    }

    void mark(char mark) {
        if (isJoining) {
            joined.mark(mark);
        }
    }

    void border(char c) {
        if (held == null) {
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

    /** Passes a word on, unless it may go on after a line end. */
    void endWord(WordMatcher walk, long start, long end, int gap, int joint, boolean isSoftHyphenLast) {
        if (isJoining || walk.hasStem() || walk.endsInHyphen() || matcher.isWaiting()) {
            TextWord word = walk.word(start, end, gap, joint);
            if (!isJoined(word)) {
                release();
                next(walk, word, isSoftHyphenLast);
            }
        }
    }

    private boolean isJoined(TextWord second) {
        TextWord first = held;
        if (!isJoining || first == null || second.isConjunction()) {
            return false;
        }
        TextWord whole = joined.word(first.start(), second.end(), first.gap(), first.joint());
        if (whole.readings().isEmpty()) {
            return false;
        }
        isJoining = false;
        held = null;
        matcher.next(whole);
        return true;
    }

    private void next(WordMatcher walk, TextWord word, boolean isSoftHyphenLast) {
        if (word.hasHyphen() || isSoftHyphenLast) {
            joined.continueFrom(walk, word.hasHyphen());
            held = word;
            blanks = 0;
            lineBreaks = 0;
            last = '\0';
        } else {
            matcher.next(word);
        }
    }

    /** Passes on, as it is, a word that does not go on. */
    void release() {
        TextWord word = held;
        held = null;
        isJoining = false;
        if (word != null) {
            matcher.next(word);
        }
    }
}
