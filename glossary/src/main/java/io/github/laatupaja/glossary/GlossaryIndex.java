// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import io.github.laatupaja.basics.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the concepts of a glossary by id and by term. If two concepts have the same id, the first is found. */
final class GlossaryIndex {
    private final Map<ConceptId, Concept> concepts = new HashMap<>();
    private final List<TermEntry> entries = new ArrayList<>();

    /** Created on first use; if two threads create it at the same time, either result is fine. */
    private volatile @Nullable List<InflectedTerm> inflectedTerms;

    GlossaryIndex(Glossary glossary) {
        for (Concept concept : glossary.concepts()) {
            concepts.putIfAbsent(concept.id(), concept);
            concept.terms().forEach(term -> entries.add(new TermEntry(term, concept)));
        }
    }

    Optional<Concept> find(ConceptId id) {
        return Optional.ofNullable(concepts.get(id));
    }

    Optional<Concept> find(Language language, String term) {
        return find(term, entry -> entry.isIn(language) && !entry.isForSearch())
                .or(() -> find(term, entry -> entry.isIn(language) && entry.isForSearch()))
                .map(TermEntry::concept);
    }

    private Optional<TermEntry> find(String term, Predicate<TermEntry> isCandidate) {
        String folded = FoldedText.of(term);
        return first(isCandidate.and(entry -> entry.term().text().equals(term)))
                .or(() -> first(isCandidate.and(entry -> folded(entry).equals(folded))))
                .or(() -> inflectedTerms().stream()
                        .filter(inflected -> isCandidate.test(inflected.entry()) && inflected.hasForm(folded))
                        .map(InflectedTerm::entry)
                        .findFirst());
    }

    private Optional<TermEntry> first(Predicate<TermEntry> isWanted) {
        return entries.stream().filter(isWanted).findFirst();
    }

    private List<InflectedTerm> inflectedTerms() {
        List<InflectedTerm> terms = inflectedTerms;
        if (terms == null) {
            terms = InflectedTerm.of(entries);
            inflectedTerms = terms;
        }
        return terms;
    }

    List<Concept> withTerm(String term) {
        String folded = FoldedText.of(term);
        return entries.stream()
                .filter(entry -> folded(entry).equals(folded))
                .map(TermEntry::concept)
                .distinct()
                .toList();
    }

    List<TermEntry> alphabetical(Language language) {
        return sorted(language, entry -> !entry.isForSearch());
    }

    List<TermEntry> startingWith(Language language, String start) {
        String folded = FoldedText.start(start);
        return sorted(language, entry -> folded(entry).startsWith(folded));
    }

    private List<TermEntry> sorted(Language language, Predicate<TermEntry> isWanted) {
        return entries.stream()
                .filter(entry -> entry.isIn(language) && isWanted.test(entry))
                .sorted(Comparator.comparing(entry -> entry.term().text(), AlphabeticalOrder.of(language)))
                .toList();
    }

    private static String folded(TermEntry entry) {
        return FoldedText.of(entry.term().text());
    }
}
