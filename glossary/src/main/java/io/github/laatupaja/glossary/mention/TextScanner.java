// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.util.function.Consumer;

/**
 * Splits a text into words, piece by piece, and passes the words that may match a label to a {@link MentionMatcher}. Not
 * thread-safe.
 *
 * <p>A word is a run of letters and digits, with hyphens and with apostrophes between letters. Invisible characters in it are
 * ignored. Words that cannot match a label are skipped without being stored.
 */
final class TextScanner {
    private static final long NO_OFFSET = -1;

    private final LabelAlphabet alphabet;
    private final MentionMatcher mentions;
    private final WordMatcher word;
    private final LineEndJoiner lineEnds;
    private long pieceStart;
    private boolean isInWord;
    private long apostrophe = NO_OFFSET;
    private boolean hasSoftHyphen;
    private long start;
    private long end;
    private int gap;
    private int gapBefore;
    private int joint;
    private int jointBefore;
    private boolean isAfterWord;

    TextScanner(StemTree stems, boolean findsCompounds, Consumer<? super Mention> consumer) {
        this.alphabet = stems.alphabet();
        this.mentions = new MentionMatcher(stems, findsCompounds, consumer);
        this.word = new WordMatcher(stems);
        this.lineEnds = new LineEndJoiner(stems, mentions);
    }

    /** Reads the next piece of the text, which does not split a surrogate pair. */
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
        pieceStart += length;
    }

    /** Ends the text. */
    void end() {
        endWord();
        lineEnds.release();
        mentions.end();
    }

    private int readLetters(char[] text, int from, int to) {
        beginLetter(pieceStart + from);
        int at = word.readLetters(text, from, to);
        lineEnds.readLetters(text, from, at);
        end = pieceStart + at;
        return at;
    }

    private void follow(int code) {
        word.readLetter(code);
        lineEnds.readLetter(code);
    }

    /** Begins a word, unless the letter is inside one. */
    private void beginLetter(long offset) {
        if (!isInWord) {
            isInWord = true;
            start = offset;
            gapBefore = gap;
            gap = WordGap.NONE;
            jointBefore = joint;
            lineEnds.beginWord();
            word.begin(mentions.isWaiting() || lineEnds.isJoining());
        } else if (apostrophe != NO_OFFSET) {
            follow(alphabet.codeOf('\''));
        }
        apostrophe = NO_OFFSET;
        hasSoftHyphen = false;
    }

    private void readBorder(char c) {
        endWord();
        gap |= WordGap.of(c);
        joint |= WordGap.of(c);
        lineEnds.readBorder(c);
    }

    private void readSign(char c, long offset) {
        endWord();
        addSign(c, offset);
    }

    private void addSign(char c, long offset) {
        gap |= WordGap.of(c);
        lineEnds.readBorder(c);
        if (mentions.sign(c, offset, joint, isAfterWord && joint == WordGap.NONE)) {
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
        } else if (TextCharacters.isApostrophe(c) && isInWord && apostrophe == NO_OFFSET) {
            apostrophe = pieceStart + at;
        } else if (TextCharacters.isMark(c) && isInWord) {
            word.readMark(c);
            lineEnds.readMark(c);
            end = pieceStart + at + 1;
        } else if (Character.isHighSurrogate(c) && at + 1 < to && Character.isLowSurrogate(text[at + 1])) {
            return readPair(at, Character.toCodePoint(c, text[at + 1]));
        } else if (Character.isLetterOrDigit(c)) {
            readLetter(at, alphabet.codeOf(TextCharacters.fold(c)));
        } else {
            readSign(TextCharacters.isApostrophe(c) ? '\'' : c, pieceStart + at);
        }
        return at + 1;
    }

    private int readPair(int at, int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            readLetter(at, LabelAlphabet.OTHER);
            end++;
        } else {
            readBorder('\0');
        }
        return at + 2;
    }

    private void readLetter(int at, int code) {
        beginLetter(pieceStart + at);
        follow(code);
        end = pieceStart + at + 1;
    }

    private void endWord() {
        if (isInWord) {
            isInWord = false;
            boolean isSoftHyphenLast = hasSoftHyphen && apostrophe == NO_OFFSET;
            lineEnds.endWord(word, start, end, gapBefore, jointBefore, isSoftHyphenLast);
            joint = WordGap.NONE;
            isAfterWord = true;
            hasSoftHyphen = false;
            if (apostrophe != NO_OFFSET) {
                addSign('\'', apostrophe);
                apostrophe = NO_OFFSET;
            }
        }
    }
}
