// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing of a graph and what is said of it: types first, then properties in the order of their first value. Mutable. */
final class GraphResource {
    private final String iri;
    private final List<String> types;
    private final @Nullable List<String> members;
    private final Map<String, List<GraphValue>> properties = new LinkedHashMap<>();

    private GraphResource(String iri, List<String> types, @Nullable List<String> members) {
        this.iri = iri;
        this.types = types;
        this.members = members;
    }

    static GraphResource of(String iri, String type) {
        return new GraphResource(iri, List.of(type), null);
    }

    /** {@return an ordered collection, which says of each of its members that it is one} */
    static GraphResource ordered(String iri, List<String> members) {
        GraphResource collection =
                new GraphResource(iri, List.of("skos:Collection", "skos:OrderedCollection"), members);
        for (String member : members) {
            collection.say("skos:member", member);
        }
        return collection;
    }

    String iri() {
        return iri;
    }

    List<String> types() {
        return types;
    }

    /** {@return the IRIs of the members in their order; null for what is no collection} */
    @Nullable
    List<String> members() {
        return members;
    }

    Map<String, List<GraphValue>> properties() {
        return properties;
    }

    /** Says something; saying it again changes nothing, as in any graph. */
    void say(String property, GraphValue value) {
        List<GraphValue> values = properties.getOrDefault(property, new ArrayList<>());
        properties.put(property, values);
        for (GraphValue said : values) {
            if (said.isSameAs(value)) {
                return;
            }
        }
        values.add(value);
    }

    void say(String property, String iri) {
        say(property, GraphValue.thing(iri));
    }

    /** Says a text in each of its languages. */
    void say(String property, LocalizedText text) {
        for (Map.Entry<String, String> wording : text.texts().entrySet()) {
            say(property, new GraphValue(wording.getValue(), wording.getKey()));
        }
    }
}
