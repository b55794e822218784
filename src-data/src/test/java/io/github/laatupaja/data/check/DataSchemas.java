// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.RealData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the JSON Schemas of this module and validates documents against them. */
final class DataSchemas {
    static final Path FOLDER = RealData.FOLDER.resolve("schema").toAbsolutePath();

    /** The schemas of documents that users write; the other schemas describe data files. */
    static final Path DOCUMENTS = FOLDER.resolve("documents");

    private static final String ENDING = ".schema.json";
    private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";
    private static final SchemaRegistry REGISTRY = registry();

    private DataSchemas() {}

    private static SchemaRegistry registry() {
        Map<String, String> texts = new HashMap<>();
        for (Path file : allFiles()) {
            JsonNode schema = read(file);
            texts.put(schema.required("$id").stringValue(), schema.toString());
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    }

    /** {@return every schema file: of data files, of shared parts and of users' documents} */
    static List<Path> allFiles() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        try {
            return DataFiles.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a node and every node below it} */
    static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(DataSchemas::nodes));
    }

    /** {@return the kind of a schema file: its name without the ending} */
    static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /** {@return the kind of a data file: its name up to the first full stop} */
    static String kind(String dataFile) {
        return dataFile.substring(0, dataFile.indexOf('.'));
    }

    /** {@return the errors of a document by the schema of a kind} */
    static List<String> errors(String kind, JsonNode document) {
        return errors(REGISTRY.getSchema(SchemaLocation.of("urn:laatupaja:schema:" + kind + ":1")), document);
    }

    /** {@return the errors of a schema by the meta-schema} */
    static List<String> metaErrors(JsonNode schema) {
        return errors(REGISTRY.getSchema(SchemaLocation.of(META_SCHEMA)), schema);
    }

    private static List<String> errors(Schema schema, JsonNode document) {
        return schema.validate(document).stream().map(Object::toString).toList();
    }
}
