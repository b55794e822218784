// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The data of this module, and copies of it with one change. */
public final class RealData {
    /** The folder of the module, in which Maven runs the tests. */
    public static final Path FOLDER = Path.of("");

    public static final DataFiles FILES = read();

    private RealData() {}

    private static DataFiles read() {
        try {
            return DataFiles.read(FOLDER.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the data with one file changed} */
    public static DataFiles with(String file, Consumer<JsonNode> change) {
        JsonNode tree = FILES.get(file).deepCopy();
        change.accept(tree);
        return FILES.with(file, tree);
    }

    /** {@return the data with one line of the deck changed} */
    public static DataFiles withLine(int number, String line) {
        List<String> lines = deckLines();
        lines.set(number - 1, line);
        return FILES.withDeck(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the lines of the deck, in a new list} */
    public static List<String> deckLines() {
        String deck = new String(FILES.deck(), StandardCharsets.UTF_8);
        return new ArrayList<>(List.of(deck.split("\n", -1)));
    }

    public static JsonNode criterion(JsonNode criteria, String id) {
        return DataItems.find(criteria.required("criteria"), id);
    }

    public static JsonNode statement(JsonNode criteria, String id) {
        String criterion = id.substring(0, id.indexOf('.'));
        return DataItems.find(criterion(criteria, criterion).required("statements"), id);
    }

    public static ObjectNode object(JsonNode node) {
        return (ObjectNode) node;
    }

    public static ArrayNode array(JsonNode node) {
        return (ArrayNode) node;
    }

    /** {@return the findings as text} */
    public static List<String> printed(List<?> findings) {
        return findings.stream().map(Object::toString).toList();
    }
}
