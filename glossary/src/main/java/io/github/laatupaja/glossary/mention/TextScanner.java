// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.function.Consumer;

/**
 * Cuts a text into words, piece by piece, and hands those that matter to a {@link MentionMatcher}. Not thread-safe.
 *
 * <p>A word is a run of letters and digits, with hyphens and with apostrophes between letters; invisible characters in it do
 * not count. What does not fit a label is passed over without being kept.
 */
final class TextScanner {
    private static final long NOWHERE = -1;

    private final LabelAlphabet alphabet;
    private final MentionMatcher matcher;
    private final WordMatcher walk;
    private final LineEndJoiner lineEnd;
    private long base;
    private boolean isInWord;
    private long apostrophe = NOWHERE;
    private boolean hasSoftHyphen;
    private long start;
    private long end;
    private int gap;
    private int gapBefore;
    private int joint;
    private int jointBefore;
    private boolean isAfterWord;

    TextScanner(StemTree lexicon, boolean isWithCompounds, Consumer<? super Mention> consumer) {
        this.alphabet = lexicon.alphabet();
        this.matcher = new MentionMatcher(lexicon, isWithCompounds, consumer);
        this.walk = new WordMatcher(lexicon);
        this.lineEnd = new LineEndJoiner(lexicon, matcher);
    }

    /** Reads on; a surrogate pair is never cut in two. */
    void read(char[] text, int length) {
        int at = 0;
        while (at < length) {
            int code = alphabet.code(text[at]);
            if (code > LabelAlphabet.SPECIAL) {
                at = readLetters(text, at, length);
            } else if (code == LabelAlphabet.BORDER) {
                readBorder(text[at++]);
            } else {
                at = readSpecial(text, at, length);
            }
        }
        base += length;
    }

    /** Ends the text. */
    void end() {
        endWord();
        lineEnd.release();
        matcher.end();
    }

    private int readLetters(char[] text, int from, int to) {
        beginLetter(base + from);
        int at = walk.letters(text, from, to);
        lineEnd.letters(text, from, at);
        end = base + at;
        return at;
    }

    private void follow(int code) {
        walk.letter(code);
        lineEnd.letter(code);
    }

    /** Begins a word where none has begun. */
    private void beginLetter(long place) {
        if (!isInWord) {
            isInWord = true;
            start = place;
            gapBefore = gap;
            gap = WordGap.NONE;
            jointBefore = joint;
            lineEnd.beginWord();
            walk.begin(matcher.isWaiting() || lineEnd.isJoining());
        } else if (apostrophe != NOWHERE) {
            follow(alphabet.codeOf('\''));
        }
        apostrophe = NOWHERE;
        hasSoftHyphen = false;
    }

    private void readBorder(char c) {
        endWord();
        gap |= WordGap.of(c);
        joint |= WordGap.of(c);
        lineEnd.border(c);
    }

    private void readSign(char c, long place) {
        endWord();
        addSign(c, place);
    }

    private void addSign(char c, long place) {
        gap |= WordGap.of(c);
        lineEnd.border(c);
        if (matcher.sign(c, place, joint, isAfterWord && joint == WordGap.NONE)) {
            joint = WordGap.NONE;
            isAfterWord = false;
        } else {
            joint |= WordGap.of(c);
        }
    }

    private int readSpecial(char[] text, int at, int to) {
        char c = text[at];
        if (TextCharacters.isIgnored(c)) {
            hasSoftHyphen |= TextCharacters.isSoftHyphen(c);
        } else if (TextCharacters.isHyphen(c)) {
            readLetter(at, alphabet.codeOf('-'));
        } else if (TextCharacters.isApostrophe(c) && isInWord && apostrophe == NOWHERE) {
            apostrophe = base + at;
        } else if (TextCharacters.isMark(c) && isInWord) {
            walk.mark(c);
            lineEnd.mark(c);
            end = base + at + 1;
        } else if (Character.isHighSurrogate(c) && at + 1 < to && Character.isLowSurrogate(text[at + 1])) {
            return readPair(at, Character.toCodePoint(c, text[at + 1]));
        } else if (Character.isLetterOrDigit(c)) {
            readLetter(at, alphabet.codeOf(TextCharacters.fold(c)));
        } else {
            readSign(TextCharacters.isApostrophe(c) ? '\'' : c, base + at);
        }
        return at + 1;
    }

    private int readPair(int at, int character) {
        if (Character.isLetterOrDigit(character)) {
            readLetter(at, LabelAlphabet.OTHER);
            end++;
        } else {
            readBorder('\0');
        }
        return at + 2;
    }

    private void readLetter(int at, int code) {
        beginLetter(base + at);
        follow(code);
        end = base + at + 1;
    }

    private void endWord() {
        if (isInWord) {
            isInWord = false;
            boolean isSoftHyphenLast = hasSoftHyphen && apostrophe == NOWHERE;
            lineEnd.endWord(walk, start, end, gapBefore, jointBefore, isSoftHyphenLast);
            joint = WordGap.NONE;
            isAfterWord = true;
            hasSoftHyphen = false;
            if (apostrophe != NOWHERE) {
                addSign('\'', apostrophe);
                apostrophe = NOWHERE;
            }
        }
    }
}
