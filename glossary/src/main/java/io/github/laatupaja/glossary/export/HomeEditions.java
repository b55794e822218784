// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Glossary;
import java.util.ArrayList;
import java.util.List;

/**
 * The edition to which each concept of a glossary belongs: the edition of the glossary, or one that it extends. Immutable.
 *
 * <p>The ids decide: the concepts of {@code tyopaja-2022.acme} with an id {@code acme.…} belong to it. All others belong to
 * {@code tyopaja-2022}, or to an edition that this one extends in turn, as far as its id shows that.
 */
final class HomeEditions {
    /** The edition of the glossary, then the editions that it extends, the nearest first. */
    private final List<EditionId> editions = new ArrayList<>();

    /** The prefixes of the ids of the concepts that belong to each edition except the last. */
    private final List<String> prefixes = new ArrayList<>();

    HomeEditions(Glossary glossary) {
        String edition = glossary.edition().value();
        String base = glossary.base().orElse(glossary.edition()) + ".";
        String namespace = edition.startsWith(base) ? edition.substring(base.length()) : "";
        while (!namespace.isEmpty()) {
            editions.add(EditionId.of(edition));
            prefixes.add(namespace + ".");
            edition = edition.substring(0, edition.length() - namespace.length() - 1);
            namespace = namespace(edition, glossary.concepts());
        }
        editions.add(EditionId.of(edition));
    }

    /** {@return the longest namespace of a concept id that an edition id ends with; empty if there is none} */
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

    /** {@return the edition to which a concept belongs} */
    EditionId of(Id concept) {
        int index = 0;
        while (index < prefixes.size() && !concept.value().startsWith(prefixes.get(index))) {
            index++;
        }
        return editions.get(index);
    }

    /** {@return the editions that the glossary extends, the nearest first} */
    List<EditionId> extended() {
        return editions.subList(1, editions.size());
    }
}
