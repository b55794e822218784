// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.glossary.inflection.Declension;
import io.github.laatupaja.glossary.inflection.Inflection;
import java.util.ArrayList;
import java.util.List;

/** Recognises the forms of one term, with possessive suffixes and clitics. Immutable and thread-safe. */
final class InflectedTerm {
    private final TermEntry entry;
    private final List<Declension> words;

    private InflectedTerm(TermEntry entry, List<Declension> words) {
        this.entry = entry;
        this.words = words;
    }

    /** {@return the forms of those terms whose inflection is known, in the order of the terms} */
    static List<InflectedTerm> of(List<TermEntry> entries) {
        List<InflectedTerm> forms = new ArrayList<>();
        for (TermEntry entry : entries) {
            Inflection inflection = entry.term().inflection().orElse(null);
            if (inflection != null) {
                String folded = FoldedText.of(entry.term().text());
                forms.add(new InflectedTerm(entry, inflection.declensions(folded)));
            }
        }
        return List.copyOf(forms);
    }

    TermEntry entry() {
        return entry;
    }

    /** {@return whether a folded text is a form of the term: all its words in one number and case} */
    boolean include(String folded) {
        int common = -1;
        int start = 0;
        for (int i = 0; i < words.size() && start >= 0; i++) {
            int space = i + 1 < words.size() ? folded.indexOf(' ', start) : folded.length();
            common &= space < 0 ? 0 : readings(words.get(i), folded, start, space);
            start = space < 0 ? -1 : space + 1;
        }
        return common != 0;
    }

    private static int readings(Declension word, String text, int from, int to) {
        if (!text.startsWith(word.stem(), from) || from + word.stem().length() > to) {
            return 0;
        }
        return word.readings(text.toCharArray(), from + word.stem().length(), to);
    }
}
