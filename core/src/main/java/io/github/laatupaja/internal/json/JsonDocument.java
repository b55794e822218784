// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.Position;
import io.github.laatupaja.basics.QuotedText;
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
import tools.jackson.core.json.JsonFactory;

/** Parses JSON text into located {@link JsonNode}s; what is not JSON becomes a finding, never an exception. */
public final class JsonDocument {
    /** The most bytes that are read; an assessment with a page of text per criterion has less than a hundredth. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    /** The deepest nesting that is read. */
    static final int DEEPEST = 1000;

    /** The most values, names and ends that are read: one takes some hundred bytes, even where the text spends but two. */
    private static final int MOST_TOKENS = 1_000_000;

    private static final int LONGEST_STRING = 1_000_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .maxTokenCount(MOST_TOKENS)
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
            findings.add(ParserFault.NOT_UTF_8.finding());
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
            return new JsonDocument(parser, findings).rootOrNull();
        }
    }

    private @Nullable JsonNode rootOrNull() {
        try {
            return root();
        } catch (JacksonException e) {
            // of what goes beyond a limit, the parser does not say where it is
            TokenStreamLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            findings.add(ParserFault.finding(e).at("", position(place)));
            return null;
        }
    }

    private JsonNode root() {
        JsonNode root = value(parser.nextToken(), null, "");
        if (parser.nextToken() != null) {
            findings.add(ParserFault.MORE_AFTER_THE_END.finding().at("", position(parser.currentTokenLocation())));
        }
        return root;
    }

    private JsonNode value(JsonToken token, @Nullable JsonNode parent, String name) {
        TokenStreamLocation place = parser.currentTokenLocation();
        JsonNode node = new JsonNode(kind(token), text(token), parent, name, place.getLineNr(), place.getColumnNr());
        checkText(node.text(), node, node.position());
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
            checkText(name, object, place);
            JsonNode value = value(parser.nextToken(), object, name);
            if (object.fields().putIfAbsent(name, value) != null) {
                findings.add(Finding.of(FindingCode.DUPLICATE_FIELD, "", QuotedText.of(name))
                        .at(value.path(), place));
            }
        }
    }

    private void checkText(String text, JsonNode node, Position place) {
        if (Surrogates.isAnyAlone(text)) {
            findings.add(Finding.of(FindingCode.HALF_A_CHARACTER, "").at(node.path(), place));
        }
    }

    private void readElements(JsonNode array) {
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            array.elements().add(value(token, array, ""));
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

    private static Position position(TokenStreamLocation place) {
        return new Position(place.getLineNr(), place.getColumnNr());
    }
}
