// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.glossary.inflection.Declension;
import io.github.laatupaja.glossary.inflection.Inflection;
import java.util.List;

/** A term with the declensions of its words, which recognizes the term's forms. Immutable and thread-safe. */
record InflectedTerm(TermEntry entry, List<Declension> words) {

    /** {@return the terms that have an inflection, in the given order} */
    static List<InflectedTerm> of(List<TermEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.term().inflection().isPresent())
                .map(InflectedTerm::of)
                .toList();
    }

    private static InflectedTerm of(TermEntry entry) {
        Inflection inflection = entry.term().inflection().orElseThrow();
        return new InflectedTerm(
                entry, inflection.declensions(FoldedText.of(entry.term().text())));
    }

    /** {@return whether a folded text is a form of the term, with all words in the same number and case} */
    boolean hasForm(String folded) {
        String[] texts = folded.split(" ", -1);
        int common = texts.length == words.size() ? -1 : 0;
        for (int i = 0; i < words.size() && common != 0; i++) {
            common &= readings(words.get(i), texts[i]);
        }
        return common != 0;
    }

    private static int readings(Declension word, String text) {
        int stem = word.stem().length();
        return text.startsWith(word.stem()) ? word.readings(text.toCharArray(), stem, text.length()) : 0;
    }
}
