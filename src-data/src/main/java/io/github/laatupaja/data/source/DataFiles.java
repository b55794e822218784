// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data files as JSON trees, by file name, and the bytes of the deck. The trees must not be changed. */
public final class DataFiles {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final SortedMap<String, JsonNode> trees;
    private final byte[] deck;

    private DataFiles(SortedMap<String, JsonNode> trees, byte[] deck) {
        this.trees = Collections.unmodifiableSortedMap(trees);
        this.deck = deck;
    }

    /**
     * Reads every {@code *.json} file of a folder, and the deck that {@code provenance.json} names.
     *
     * @throws IOException if a file cannot be read
     * @throws tools.jackson.core.JacksonException if a file is not valid JSON or repeats a field
     */
    public static DataFiles read(Path folder) throws IOException {
        SortedMap<String, JsonNode> trees = new TreeMap<>();
        for (Path file : jsonFiles(folder)) {
            trees.put(file.getFileName().toString(), readTree(file));
        }
        JsonNode provenance = new DataFiles(trees, new byte[0]).get("provenance.json");
        Path deck = folder.resolve(DataItems.text(provenance, "file"));
        return new DataFiles(trees, Files.readAllBytes(deck));
    }

    /** {@return the tree of one JSON file} */
    public static JsonNode readTree(Path file) throws IOException {
        return MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    /** {@return the file names, in alphabetical order} */
    public Set<String> names() {
        return trees.keySet();
    }

    /** {@return the tree of a file} */
    public JsonNode get(String name) {
        JsonNode tree = trees.get(name);
        if (tree == null) {
            throw new IllegalArgumentException("unknown data file '" + name + "', expected one of " + trees.keySet());
        }
        return tree;
    }

    /** {@return the items of a list in a file, in file order} */
    public Collection<JsonNode> items(String name, String list) {
        return get(name).required(list).values();
    }

    public byte[] deck() {
        return deck.clone();
    }

    /** {@return the same files with one tree replaced} */
    public DataFiles with(String name, JsonNode tree) {
        SortedMap<String, JsonNode> changed = new TreeMap<>(trees);
        changed.put(name, tree);
        return new DataFiles(changed, deck);
    }

    /** {@return the same files with another deck} */
    public DataFiles withDeck(byte[] changed) {
        return new DataFiles(new TreeMap<>(trees), changed.clone());
    }
}
