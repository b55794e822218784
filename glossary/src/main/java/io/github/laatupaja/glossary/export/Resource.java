// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A thing of a graph and what is said of it: types first, then properties in the order of their first value. Mutable. */
final class Resource {
    private final String iri;
    private final List<String> types;
    private final Map<String, List<Node>> properties = new LinkedHashMap<>();

    Resource(String iri, String... types) {
        this.iri = iri;
        this.types = List.of(types);
    }

    String iri() {
        return iri;
    }

    List<String> types() {
        return types;
    }

    Map<String, List<Node>> properties() {
        return properties;
    }

    /** Says something; saying it again changes nothing, as in any graph. */
    void say(String property, Node value) {
        List<Node> values = properties.computeIfAbsent(property, name -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    void say(String property, String iri) {
        say(property, new Iri(iri));
    }

    /** Says a text in each of its languages. */
    void say(String property, LocalizedText text) {
        text.texts().forEach((tag, wording) -> say(property, new Text(wording, tag)));
    }
}
