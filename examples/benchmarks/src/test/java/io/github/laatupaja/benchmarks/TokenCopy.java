// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** What reading and writing a JSON text costs at least: Jackson's tokenizer and generator, with nothing around them. */
final class TokenCopy {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<Object> values = new ArrayList<>(); // of a token: its string, its number, or an empty string

    /** Records the tokens of a text. */
    TokenCopy(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token);
                values.add(value(parser, token));
            }
        }
    }

    private static Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case PROPERTY_NAME, VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            default -> "";
        };
    }

    /** {@return the number of characters in the names, strings and numbers of a text, all of which are read as strings} */
    static int read(String json) {
        int characters = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token.isScalarValue()) {
                    characters += parser.getString().length();
                }
            }
        }
        return characters;
    }

    /** {@return the tokens as text, indented as this library indents} */
    String write() {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), text)) {
            for (int i = 0; i < tokens.size(); i++) {
                write(tokens.get(i), values.get(i), generator);
            }
        }
        return text.append('\n').toString();
    }

    private static void write(JsonToken token, Object value, JsonGenerator to) {
        switch (token) {
            case START_OBJECT -> to.writeStartObject();
            case END_OBJECT -> to.writeEndObject();
            case START_ARRAY -> to.writeStartArray();
            case END_ARRAY -> to.writeEndArray();
            case PROPERTY_NAME -> to.writeName((String) value);
            case VALUE_STRING -> to.writeString((String) value);
            case VALUE_NUMBER_INT -> to.writeNumber((int) value);
            case VALUE_NUMBER_FLOAT -> to.writeNumber((BigDecimal) value);
            default -> throw new IllegalArgumentException("no score has a " + token);
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
