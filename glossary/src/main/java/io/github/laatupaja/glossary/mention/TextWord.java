// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import io.github.laatupaja.glossary.inflection.Declension;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A word of a text, or a sign in it that some label has. Immutable once made. */
final class TextWord {
    /**
     * Coordinating conjunctions; the verb of negation, alone and as one word with such; and, from {@code myös} on, particles and
     * adverbs that may follow. Source of conjunctions and focus particles: Iso suomen kielioppi § 812, 816 and 839.
     */
    private static final Set<String> CONJUNCTIONS =
            Set.of(("ja sekä tai tahi taikka vai eli elikkä että kuin mutta vaan saati ynnä samoin"
                            + " en et ei emme ette eivät enkä etkä eikä emmekä ettekä eivätkä"
                            + " mutten muttet muttei muttemme muttette mutteivät"
                            + " myös myöskin myöskään edes jopa lisäksi etenkin varsinkin erityisesti nimenomaan juuri ainakin lähinnä"
                            + " vain ainoastaan pelkästään esimerkiksi mahdollisesti tarvittaessa")
                    .split(" ", -1));

    private static final int LONGEST_CONJUNCTION = 13;

    private final long start;
    private final long end;
    private final int gap;
    private final int joint;
    private final List<LabelMatch> readings;
    private final char[] letters;
    private final int beginning;

    /**
     * Holds a word.
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param gap what stands between it and the word before
     * @param joint what stands between it and the word or the sign of a label before
     * @param readings what it can be; empty if it is no label's
     * @param letters its letters in small form; only some or none where nobody asked for all
     * @param beginning where in the lexicon a word that a hyphen ends leads to, before its hyphen; negative for other words
     */
    TextWord(long start, long end, int gap, int joint, List<LabelMatch> readings, char[] letters, int beginning) {
        this.start = start;
        this.end = end;
        this.gap = gap;
        this.joint = joint;
        this.readings = readings;
        this.letters = letters;
        this.beginning = beginning;
    }

    /** {@return a sign} */
    static TextWord sign(char sign, long place, int joint, List<LabelMatch> readings) {
        return new TextWord(place, place + 1, joint, joint, readings, new char[] {sign}, -1);
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    int gap() {
        return gap;
    }

    int joint() {
        return joint;
    }

    List<LabelMatch> readings() {
        return readings;
    }

    /** {@return whether it can only be a word of labels that go on after it, and so ends none} */
    boolean goesOn() {
        for (LabelMatch reading : readings) {
            if (reading.word().isLast()) {
                return false;
            }
        }
        return !readings.isEmpty();
    }

    int length() {
        return letters.length;
    }

    char letter(int index) {
        return letters[index];
    }

    /** {@return whether it is a label's word in its basic form} */
    boolean isBaseOf(LabelWord word) {
        return word.base().contentEquals(CharBuffer.wrap(letters));
    }

    /** {@return the cases that the word can have as a form of a label's word whose stem ends at a place} */
    int cases(LabelWord word, int afterStem) {
        return word.declension().readings(letters, afterStem, letters.length);
    }

    /** {@return whether a label's word whose stem ends at a place is the first part of this one, a compound} */
    boolean isModifiedBy(LabelWord word, int afterStem) {
        for (int to = afterStem; to + CompoundFinder.SHORTEST_PART <= letters.length; to++) {
            if (Declension.canModify(word.declension().readings(letters, afterStem, to))) {
                return true;
            }
        }
        return false;
    }

    /** {@return where the letters before the hyphen at its end lead to in the lexicon} */
    int beginning() {
        return beginning;
    }

    boolean hasHyphen() {
        return beginning >= 0;
    }

    /** {@return whether a word begins with the letters before this one's hyphen, and they end at a place: that adds nothing} */
    boolean begins(TextWord whole, int end) {
        return end == letters.length - 1 && Arrays.mismatch(whole.letters, letters) == end;
    }

    boolean isConjunction() {
        return letters.length <= LONGEST_CONJUNCTION && CONJUNCTIONS.contains(new String(letters));
    }
}
