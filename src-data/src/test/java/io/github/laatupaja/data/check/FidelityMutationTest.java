// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.DeckTexts;
import io.github.laatupaja.data.source.RealData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes each text of the data and each line of the deck in turn, and expects a finding that names it. */
class FidelityMutationTest {
    private static final DataFiles FILES = RealData.FILES;
    private static final Map<String, String> TEXTS = texts(FILES);
    private static final Set<String> TEXT_FIELDS = Set.of("text", "title", "heading");

    @Test
    void everyTextOfTheDataIsNamedWhenALetterOfItChanges() {
        Set<String> named = placesNamed(text -> ChangedLetter.in(text, text.length()));

        assertThat(named).isEqualTo(TEXTS.keySet());
    }

    @Test
    void everyTextOfTheDataIsNamedWhenASpaceIsDoubled() {
        Set<String> named = placesNamed(text -> text.replaceFirst(" ", "  "));

        assertThat(named).isEqualTo(withSpace());
    }

    @Test
    void everyLineOfTheDeckIsNamedWhenALetterOfItChanges() {
        List<String> lines = RealData.deckLines();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank()) {
                DataFiles changed = RealData.withLine(number, ChangedLetter.in(line, number));
                assertThat(RealData.printed(FidelityCheck.findings(changed)))
                        .anyMatch(Pattern.compile("deck line " + number + "\\b").asPredicate());
            }
        }
    }

    @Test
    void everyChangeOfTheDeckChangesItsHash() {
        DataFiles changed = RealData.withLine(3, " ");

        assertThat(FidelityCheck.findings(changed)).isEmpty();
        assertThat(DeckFormCheck.findings(changed))
                .extracting(DataFinding::place)
                .containsExactly("provenance.json sha256");
    }

    /** Changes each text field of the data in turn, and returns the places of changed texts that a finding names. */
    private static Set<String> placesNamed(UnaryOperator<String> change) {
        Set<String> named = new TreeSet<>();
        for (String name : FILES.names()) {
            JsonNode tree = FILES.get(name).deepCopy();
            for (TextField field : fields(tree)) {
                field.set(change.apply(field.text()));
                named.addAll(namedIn(FILES.with(name, tree)));
                field.set(field.text());
            }
        }
        return named;
    }

    private static Set<String> namedIn(DataFiles changed) {
        Map<String, String> texts = texts(changed);
        if (texts.equals(TEXTS)) {
            return Set.of();
        }
        Set<String> named = new TreeSet<>();
        FidelityCheck.findings(changed).forEach(finding -> named.add(finding.place()));
        named.removeIf(place -> texts.getOrDefault(place, "").equals(TEXTS.getOrDefault(place, "")));
        return named;
    }

    private static Map<String, String> texts(DataFiles files) {
        Map<String, String> texts = new TreeMap<>();
        DeckTexts.of(files).forEach(sequence -> sequence.forEach(text -> texts.put(text.place(), text.text())));
        return texts;
    }

    private static Set<String> withSpace() {
        Map<String, String> texts = new TreeMap<>(TEXTS);
        texts.values().removeIf(text -> !text.contains(" "));
        return texts.keySet();
    }

    private static List<TextField> fields(JsonNode node) {
        List<TextField> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (TEXT_FIELDS.contains(field.getKey()) && field.getValue().isString()) {
                fields.add(new TextField(
                        (ObjectNode) node, field.getKey(), field.getValue().stringValue()));
            }
        }
        node.values().forEach(child -> fields.addAll(fields(child)));
        return fields;
    }

    private record TextField(ObjectNode item, String name, String text) {
        void set(String value) {
            item.put(name, value);
        }
    }
}
