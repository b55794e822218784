// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static java.util.Objects.requireNonNull;

import io.github.laatupaja.basics.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The concepts of a glossary by id and by term, in published order; of two with one id, the first. */
final class GlossaryIndex {
    final Map<ConceptId, Concept> concepts = new HashMap<>();

    private final Glossary glossary;
    private final List<TermEntry> entries = new ArrayList<>();

    /** Made when first asked for; of two threads that make it at once, either's will do. */
    private volatile @Nullable List<InflectedTerm> forms;

    GlossaryIndex(Glossary glossary) {
        this.glossary = glossary;
        for (Concept concept : glossary.concepts()) {
            concepts.putIfAbsent(concept.id(), concept);
            for (Term term : concept.terms()) {
                entries.add(new TermEntry(term, concept));
            }
        }
    }

    List<Concept> related(Concept from, RelationKind kind) {
        List<Concept> related = new ArrayList<>();
        for (Concept to : glossary.concepts()) {
            if (has(from, kind, to) || has(to, kind.inverse(), from)) {
                related.add(to);
            }
        }
        return related;
    }

    private static boolean has(Concept from, RelationKind kind, Concept to) {
        for (Relation relation : from.relations()) {
            if (relation.kind() == kind && relation.concept().equals(to.id())) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Concept first(Language language, String text) {
        String folded = FoldedText.of(requireNonNull(text, "term"));
        Concept shown = first(language, text, folded, false);
        return shown == null ? first(language, text, folded, true) : shown;
    }

    /** {@return the first concept by its search terms, or else by all others} */
    private @Nullable Concept first(Language language, String text, String folded, boolean isForSearch) {
        TermEntry second = null;
        for (TermEntry entry : of(language)) {
            boolean isLooked = isForSearch == isForSearch(entry);
            if (isLooked && entry.term().text().equals(text)) {
                return entry.concept();
            }
            if (isLooked && second == null && FoldedText.of(entry.term().text()).equals(folded)) {
                second = entry;
            }
        }
        return second == null ? inflected(language, folded, isForSearch) : second.concept();
    }

    private static boolean isForSearch(TermEntry entry) {
        return entry.term().role() == TermRole.SEARCH;
    }

    List<Concept> all(String text) {
        String folded = FoldedText.of(requireNonNull(text, "term"));
        Set<Concept> concepts = new LinkedHashSet<>();
        for (TermEntry entry : entries) {
            if (FoldedText.of(entry.term().text()).equals(folded)) {
                concepts.add(entry.concept());
            }
        }
        return List.copyOf(concepts);
    }

    List<TermEntry> alphabetical(Language language) {
        List<TermEntry> sorted = new ArrayList<>();
        for (TermEntry entry : of(language)) {
            if (!isForSearch(entry)) {
                sorted.add(entry);
            }
        }
        sort(sorted, language);
        return sorted;
    }

    List<TermEntry> startingWith(Language language, String start) {
        String folded = FoldedText.start(requireNonNull(start, "start"));
        List<TermEntry> found = new ArrayList<>();
        for (TermEntry entry : of(language)) {
            if (FoldedText.of(entry.term().text()).startsWith(folded)) {
                found.add(entry);
            }
        }
        sort(found, language);
        return found;
    }

    /** {@return whether two terms differ at most in letter case and white space} */
    static boolean areAlike(Term one, Term other) {
        return one.language().equals(other.language())
                && FoldedText.of(one.text()).equals(FoldedText.of(other.text()));
    }

    private List<TermEntry> of(Language language) {
        List<TermEntry> found = new ArrayList<>();
        for (TermEntry entry : entries) {
            if (entry.term().language().equals(language)) {
                found.add(entry);
            }
        }
        return found;
    }

    private @Nullable Concept inflected(Language language, String form, boolean isForSearch) {
        List<InflectedTerm> known = forms;
        if (known == null) {
            known = InflectedTerm.of(entries);
            forms = known;
        }
        for (InflectedTerm term : known) {
            TermEntry entry = term.entry();
            boolean isLooked = entry.term().language().equals(language) && isForSearch == isForSearch(entry);
            if (isLooked && term.include(form)) {
                return entry.concept();
            }
        }
        return null;
    }

    private static void sort(List<TermEntry> entries, Language language) {
        AlphabeticalOrder order = AlphabeticalOrder.of(language);
        entries.sort(
                (one, other) -> order.compare(one.term().text(), other.term().text()));
    }
}
