// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import io.github.laatupaja.glossary.inflection.Declension;
import java.util.List;
import java.util.Set;

/**
 * A word of a text, or a sign that some label contains.
 *
 * @param start the start in the text
 * @param end the end in the text, exclusive
 * @param gap the gap between the word and the word before it
 * @param joint the gap between the word and the word, or sign of a label, before it
 * @param matches the words of labels that the word is a form of; may be empty
 * @param letters the letters in lower case; incomplete if the word matches no label and was not kept
 * @param prefixNode the node of the letters before the final hyphen in the {@link StemTree}; negative if there is no hyphen
 */
record TextWord(long start, long end, int gap, int joint, List<LabelMatch> matches, String letters, int prefixNode) {
    /**
     * Coordinating conjunctions, the negative verb with and without them, and, from {@code myös} on, particles and adverbs
     * that may follow. Source of conjunctions and focus particles: Iso suomen kielioppi § 812, 816 and 839.
     */
    private static final Set<String> CONJUNCTIONS =
            Set.of(("ja sekä tai tahi taikka vai eli elikkä että kuin mutta vaan saati ynnä samoin"
                            + " en et ei emme ette eivät enkä etkä eikä emmekä ettekä eivätkä"
                            + " mutten muttet muttei muttemme muttette mutteivät"
                            + " myös myöskin myöskään edes jopa lisäksi etenkin varsinkin erityisesti nimenomaan juuri ainakin lähinnä"
                            + " vain ainoastaan pelkästään esimerkiksi mahdollisesti tarvittaessa")
                    .split(" ", -1));

    static TextWord sign(char sign, long offset, int joint, List<LabelMatch> matches) {
        return new TextWord(offset, offset + 1, joint, joint, matches, String.valueOf(sign), -1);
    }

    /** {@return whether the word matches labels, and all of them continue after it} */
    boolean isAttribute() {
        return !matches.isEmpty()
                && matches.stream().noneMatch(match -> match.word().isLast());
    }

    int length() {
        return letters.length();
    }

    char letter(int index) {
        return letters.charAt(index);
    }

    /** {@return whether the word is the base form of a label's word} */
    boolean isBaseOf(LabelWord word) {
        return word.base().equals(letters);
    }

    /** {@return the numbers and cases of the word as a form of a label's word whose stem ends at an index} */
    int cases(LabelWord word, int endOfStem) {
        return word.declension().readings(letters.toCharArray(), endOfStem, length());
    }

    /** {@return whether the word is a compound, and its first part is a form of a label's word whose stem ends at an index} */
    boolean isModifiedBy(LabelWord word, int endOfStem) {
        char[] all = letters.toCharArray();
        for (int end = endOfStem; end + CompoundFinder.SHORTEST_PART <= all.length; end++) {
            if (Declension.canModify(word.declension().readings(all, endOfStem, end))) {
                return true;
            }
        }
        return false;
    }

    boolean endsInHyphen() {
        return prefixNode >= 0;
    }

    /** {@return whether another word starts with the letters before this word's final hyphen, which end at an index} */
    boolean isPrefixOf(TextWord other, int end) {
        return end == length() - 1
                && other.letters.startsWith(letters.substring(0, end))
                && !other.letters.startsWith(letters);
    }

    boolean isConjunction() {
        return CONJUNCTIONS.contains(letters);
    }
}
