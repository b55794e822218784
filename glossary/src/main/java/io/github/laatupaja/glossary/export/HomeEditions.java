// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Glossary;
import java.util.ArrayList;
import java.util.List;

/**
 * In which edition each concept of a glossary is at home: its own, or one that it extends. What an extended glossary calls itself
 * and its concepts tells: {@code tyopaja-2022.acme} has the concepts {@code acme.…}, and all others are of {@code tyopaja-2022},
 * or of an edition that this one extends in turn, as far as ids tell that. Immutable.
 */
final class HomeEditions {
    /** The glossary's own, then what it extends, and so on. */
    private final List<EditionId> editions = new ArrayList<>(1);

    /** What the ids of concepts start with that are at home in each of the editions, but in the last one. */
    private final List<String> starts = new ArrayList<>(1);

    HomeEditions(Glossary glossary) {
        String edition = glossary.edition().value();
        String base = glossary.base().orElse(glossary.edition()) + ".";
        String namespace = edition.startsWith(base) ? edition.substring(base.length()) : "";
        while (!namespace.isEmpty()) {
            editions.add(EditionId.of(edition));
            starts.add(namespace + ".");
            edition = edition.substring(0, edition.length() - namespace.length() - 1);
            namespace = namespace(edition, glossary.concepts());
        }
        editions.add(EditionId.of(edition));
    }

    /** {@return the longest namespace of a concept that an edition's name ends in; empty if there is none} */
    private static String namespace(String edition, List<Concept> concepts) {
        String longest = "";
        for (Concept concept : concepts) {
            String id = concept.id().value();
            for (int dot = id.indexOf('.'); dot >= 0; dot = id.indexOf('.', dot + 1)) {
                boolean isEnd = edition.endsWith("." + id.substring(0, dot));
                longest = isEnd && dot > longest.length() ? id.substring(0, dot) : longest;
            }
        }
        return longest;
    }

    /** {@return the edition that a concept is of} */
    EditionId of(Id concept) {
        int place = 0;
        while (place < starts.size() && !concept.value().startsWith(starts.get(place))) {
            place++;
        }
        return editions.get(place);
    }

    /** {@return the editions that the glossary extends, the nearest first} */
    List<EditionId> extended() {
        return editions.subList(1, editions.size());
    }
}
