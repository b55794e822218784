// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import java.util.LinkedHashMap;
import java.util.Map;

/** The vocabularies that a SKOS export speaks in, by prefix. */
final class Vocabulary {
    /** In alphabetical order of the prefixes. */
    static final Map<String, String> PREFIXES = prefixes();

    private Vocabulary() {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("adms", "http://www.w3.org/ns/adms#");
        prefixes.put("dc", "http://purl.org/dc/elements/1.1/");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        return prefixes;
    }
}
