// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A resource of a graph: its types, and its properties in the order in which they were first added. Mutable. */
final class GraphResource {
    private final String iri;
    private final List<String> types;
    private final @Nullable List<String> members;
    private final Map<String, Collection<GraphValue>> properties = new LinkedHashMap<>();

    private GraphResource(String iri, List<String> types, @Nullable List<String> members) {
        this.iri = iri;
        this.types = types;
        this.members = members;
    }

    static GraphResource of(String iri, String type) {
        return new GraphResource(iri, List.of(type), null);
    }

    /** {@return an ordered collection, with a property for each member} */
    static GraphResource orderedCollection(String iri, List<String> members) {
        GraphResource collection =
                new GraphResource(iri, List.of("skos:Collection", "skos:OrderedCollection"), members);
        members.forEach(member -> collection.addResource("skos:member", member));
        return collection;
    }

    String iri() {
        return iri;
    }

    List<String> types() {
        return types;
    }

    /** {@return the IRIs of the members in order; null unless this is an ordered collection} */
    @Nullable
    List<String> members() {
        return members;
    }

    Map<String, Collection<GraphValue>> properties() {
        return properties;
    }

    /** Adds a value of a property, unless it has the value already. */
    void add(String property, GraphValue value) {
        properties.computeIfAbsent(property, name -> new LinkedHashSet<>()).add(value);
    }

    void addResource(String property, String iri) {
        add(property, GraphValue.resource(iri));
    }

    /** Adds a text in each of its languages. */
    void add(String property, LocalizedText text) {
        text.texts().forEach((language, wording) -> add(property, new GraphValue(wording, language)));
    }

    /** Adds a text in each of its languages. */
    void add(String property, Map<Language, String> texts) {
        texts.forEach((language, text) -> add(property, GraphValue.of(text, language)));
    }
}
