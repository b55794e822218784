// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Glossary;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which edition each concept of a glossary is at home: its own, or the one that it extends. What an extended glossary calls
 * itself and its concepts tells: {@code tyopaja-2022.acme} has the concepts {@code acme.…}, and all others are of {@code
 * tyopaja-2022}, or of an edition that this one extends in turn, as far as ids tell that.
 */
final class Homes {
    private final Glossary glossary;
    private final Map<String, EditionId> byNamespace = new LinkedHashMap<>();
    private EditionId root;

    Homes(Glossary glossary) {
        this.glossary = glossary;
        this.root = glossary.edition();
        String start = glossary.base().map(base -> base + ".").orElse("");
        if (!start.isEmpty() && root.value().startsWith(start)) {
            go(root.value().substring(start.length()));
        }
    }

    /** Goes down to what is extended, namespace by namespace. */
    private void go(String namespace) {
        String inner = namespace;
        while (!inner.isEmpty()) {
            byNamespace.put(inner + ".", root);
            String edition = root.value();
            root = EditionId.of(edition.substring(0, edition.length() - inner.length() - 1));
            inner = namespaceOf(root.value());
        }
    }

    /** {@return the longest namespace of a concept that an edition's name ends in; empty if there is none} */
    private String namespaceOf(String edition) {
        String longest = "";
        for (Concept concept : glossary.concepts()) {
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
        for (Map.Entry<String, EditionId> home : byNamespace.entrySet()) {
            if (concept.value().startsWith(home.getKey())) {
                return home.getValue();
            }
        }
        return root;
    }

    /** {@return the editions that the concepts of a glossary are of, the glossary's own left out, with the one that it extends} */
    List<EditionId> others() {
        Set<EditionId> others = new LinkedHashSet<>();
        glossary.base().ifPresent(others::add);
        for (Concept concept : glossary.concepts()) {
            others.add(of(concept.id()));
        }
        others.remove(glossary.edition());
        return List.copyOf(others);
    }
}
