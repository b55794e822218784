// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.Position;
import io.github.laatupaja.internal.json.JsonNode.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Parses JSON text into located {@link JsonNode}s; what is not JSON becomes a finding, never an exception. */
public final class JsonDocument {
    /** The most bytes that are read; an assessment with a page of text per criterion has less than a hundredth. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    /** The deepest nesting that is read. */
    static final int DEEPEST = 1000;

    private static final int LONGEST_STRING = 1_000_000;
    private static final String UNKNOWN_TOKEN = "Unrecognized token";
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .build();

    private final JsonParser parser;
    private final List<Finding> findings;

    private JsonDocument(JsonParser parser, List<Finding> findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /**
     * {@return the root of a file, or null where the findings say why there is none}
     * @throws IOException if the file cannot be read at all
     */
    public static @Nullable JsonNode parse(Path file, List<Finding> findings) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return parse(stream, findings);
        }
    }

    /**
     * {@return the root of a stream of UTF-8, or null where the findings say why there is none}
     * @throws IOException if the stream cannot be read at all
     */
    public static @Nullable JsonNode parse(InputStream stream, List<Finding> findings) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            findings.add(Finding.of(FindingCode.TOO_LARGE, "", String.valueOf(MOST_BYTES)));
            return null;
        }
        try {
            // decoded first: positions are then characters, and bytes that are no UTF-8 are found
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return parse(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString(), findings);
        } catch (CharacterCodingException e) {
            findings.add(Finding.of(FindingCode.MALFORMED_JSON, "", "the bytes are not UTF-8"));
            return null;
        }
    }

    /** {@return the root of a text, or null where the findings say why there is none} */
    public static @Nullable JsonNode parse(String text, List<Finding> findings) {
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (json.isBlank()) {
            findings.add(Finding.of(FindingCode.EMPTY_DOCUMENT, ""));
            return null;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return new JsonDocument(parser, findings).root();
        } catch (JacksonException e) {
            findings.add(malformed(e));
            return null;
        }
    }

    private JsonNode root() {
        JsonNode root = value(parser.nextToken(), null, "");
        if (parser.nextToken() != null) {
            findings.add(Finding.of(FindingCode.MALFORMED_JSON, "", "more text after the end of the document")
                    .at("", position(parser.currentTokenLocation())));
        }
        return root;
    }

    private JsonNode value(JsonToken token, @Nullable JsonNode parent, String segment) {
        JsonNode node =
                new JsonNode(kind(token), text(token), parent, segment, position(parser.currentTokenLocation()));
        switch (node.kind()) {
            case OBJECT -> readFields(node);
            case ARRAY -> readElements(node);
            default -> {}
        }
        return node;
    }

    private void readFields(JsonNode object) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Position place = position(parser.currentTokenLocation());
            JsonNode value = value(parser.nextToken(), object, name);
            if (object.fields().putIfAbsent(name, value) != null) {
                findings.add(Finding.of(FindingCode.DUPLICATE_FIELD, "", name).at(value.path(), place));
            }
        }
    }

    private void readElements(JsonNode array) {
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            array.elements()
                    .add(value(token, array, String.valueOf(array.elements().size())));
            token = parser.nextToken();
        }
    }

    private String text(JsonToken token) {
        return token.isScalarValue() && token != JsonToken.VALUE_NULL ? parser.getString() : "";
    }

    private static Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.ARRAY;
            case VALUE_STRING -> Kind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            default -> Kind.NULL;
        };
    }

    private static Finding malformed(JacksonException e) {
        TokenStreamLocation place = e.getLocation();
        boolean isLimit = e instanceof StreamConstraintsException;
        FindingCode code = isLimit ? FindingCode.BEYOND_LIMIT : FindingCode.MALFORMED_JSON;
        Finding finding = Finding.of(code, "", withoutToken(e.getOriginalMessage()));
        return place == null ? finding : finding.at("", position(place));
    }

    /** Leaves out the word that the parser did not know: it may be a part of somebody's free text. */
    private static String withoutToken(String message) {
        int end = message.indexOf("': was expecting ");
        return message.startsWith(UNKNOWN_TOKEN + " '") && end > 0
                ? UNKNOWN_TOKEN + message.substring(end + 1)
                : message;
    }

    private static Position position(TokenStreamLocation place) {
        return new Position(place.getLineNr(), place.getColumnNr());
    }
}
