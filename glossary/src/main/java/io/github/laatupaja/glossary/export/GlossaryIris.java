// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Id;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.glossary.Glossary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A glossary with the IRIs of its editions, concepts and lists. Immutable. */
final class GlossaryIris {
    private static final String DEFAULT_PREFIX = "urn:laatupaja:glossary:";

    private static final Pattern BASE = Pattern.compile(
            "[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\\\x{D800}-\\x{DFFF}\\x{10000}-\\x{10FFFF}]*[:/#]");

    private final Glossary glossary;
    private final HomeEditions homes;
    private final Map<EditionId, String> bases;

    private GlossaryIris(Glossary glossary, Map<EditionId, String> bases) {
        this.glossary = glossary;
        this.homes = new HomeEditions(glossary);
        this.bases = bases;
    }

    /** {@return the IRIs with the default base for each edition} */
    static GlossaryIris of(Glossary glossary) {
        return new GlossaryIris(glossary, Map.of());
    }

    GlossaryIris withBase(EditionId edition, String base) {
        if (!BASE.matcher(base).matches()) {
            throw new IllegalArgumentException(
                    "base '" + base + "' is not an absolute IRI that ends in ':', '/' or '#'");
        }
        Map<EditionId, String> more = new HashMap<>(bases);
        more.put(edition, base);
        return new GlossaryIris(glossary, Map.copyOf(more));
    }

    Glossary glossary() {
        return glossary;
    }

    /** {@return the editions that the glossary extends, the nearest first; empty if it extends none} */
    List<EditionId> extendedEditions() {
        return homes.extended();
    }

    /** {@return the IRI of the glossary} */
    String scheme() {
        return scheme(glossary.edition());
    }

    /** {@return the IRI of an edition} */
    String scheme(EditionId edition) {
        String base = base(edition);
        return base.substring(0, base.length() - 1);
    }

    /** {@return the IRI of the glossary and, if different, of the edition to which a concept belongs} */
    List<String> schemes(Id concept) {
        EditionId home = homes.of(concept);
        return home.equals(glossary.edition()) ? List.of(scheme()) : List.of(scheme(), scheme(home));
    }

    /** {@return the IRI of a concept} */
    String concept(Id concept) {
        return base(homes.of(concept)) + concept;
    }

    /** {@return the IRI of a list of concepts; no concept can have it, because ids contain no tilde} */
    String list(String name) {
        return base(glossary.edition()) + "~" + name;
    }

    private String base(EditionId edition) {
        return bases.getOrDefault(edition, DEFAULT_PREFIX + edition + ":");
    }

    /** {@return edition and base, as {@code tyopaja-2022 under https://example.org/}} */
    @Override
    public String toString() {
        return glossary.edition() + " under " + base(glossary.edition());
    }
}
