// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.Position;
import io.github.laatupaja.basics.QuotedText;
import io.github.laatupaja.internal.json.JsonNode.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/**
 * The tokens of a document, and findings about what no document may contain: repeated fields and unpaired surrogates.
 *
 * <p>Paths and positions are computed only for findings. A {@link #place} remembers where an object or array starts, since
 * most findings about it are made at its end.
 */
final class JsonTokens {
    private final JsonParser parser;
    private final List<Finding> findings = new ArrayList<>();
    private boolean isBroken;

    JsonTokens(JsonParser parser) {
        this.parser = parser;
    }

    /** {@return the findings so far, in the order of the text} */
    List<Finding> findings() {
        return findings;
    }

    /** {@return whether the text turned out to be no JSON} */
    boolean isBroken() {
        return isBroken;
    }

    /** {@return what a reader makes of the whole document; null with a finding where its text is no JSON} */
    <T> @Nullable T document(Supplier<@Nullable T> reader) {
        try {
            next();
            T document = reader.get();
            if (parser.nextToken() != null) {
                findings.add(ParserFault.MORE_AFTER_THE_END.finding().at("", position(null)));
            }
            return document;
        } catch (JacksonException e) {
            isBroken = true;
            // beyond a limit, the parser does not say where
            TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            findings.add(ParserFault.finding(e).at("", at(location)));
            return null;
        }
    }

    /** Moves to the next token, and returns whether it is another field or element of the object or array. */
    boolean next() {
        JsonToken token = parser.nextToken();
        return token != null && !token.isStructEnd();
    }

    /** Moves to the next token of an object, and returns whether it is the field of a name; this is fast if so. */
    boolean nextIs(SerializableString name) {
        return parser.nextName(name);
    }

    /** {@return whether the current token is the name of a field} */
    boolean isAtField() {
        return parser.currentToken() == JsonToken.PROPERTY_NAME;
    }

    /** {@return the name of the current field} */
    String name() {
        return parser.currentName();
    }

    /** {@return whether the current value is null} */
    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** {@return the type of the value that starts at the current token} */
    Kind kind() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.ARRAY;
            case VALUE_STRING -> Kind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            default -> Kind.NULL;
        };
    }

    /** {@return the current string, or the current number or boolean as written} */
    String text() {
        String text = parser.getString();
        if (Surrogates.isAnyAlone(text)) {
            findings.add(Finding.of(FindingCode.HALF_A_CHARACTER, "").at(path(), position(null)));
        }
        return text;
    }

    /** {@return whether no field before the current one has its name; otherwise the field is skipped, with a finding} */
    boolean isFirst(Set<String> namesBefore) {
        String name = name();
        if (Surrogates.isAnyAlone(name)) {
            String object = path(parser.streamReadContext().getParent());
            findings.add(Finding.of(FindingCode.HALF_A_CHARACTER, "").at(object, position(null)));
        }
        boolean isFirst = namesBefore.add(name);
        if (!isFirst) {
            skipRepeated();
        }
        return isFirst;
    }

    /** Skips the current field, which repeats another one, with a finding. */
    void skipRepeated() {
        Position position = position(null);
        next();
        skip();
        findings.add(Finding.of(FindingCode.DUPLICATE_FIELD, "", QuotedText.of(name()))
                .at(path(), position));
    }

    /** Skips the value that starts at the current token. */
    void skip() {
        switch (kind()) {
            case OBJECT -> {
                Set<String> names = new HashSet<>();
                while (next()) {
                    if (isFirst(names)) {
                        next();
                        skip();
                    }
                }
            }
            case ARRAY -> {
                while (next()) {
                    skip();
                }
            }
            case STRING -> text();
            default -> {}
        }
    }

    /** {@return where the value at the current token starts; null for one of a single token, which stays current} */
    @Nullable
    TokenStreamContext place() {
        return parser.currentToken().isStructStart() ? parser.streamReadContext() : null;
    }

    /** {@return the line and column of a place; those of the current token where it is null} */
    Position position(@Nullable TokenStreamContext place) {
        return at(place == null ? parser.currentTokenLocation() : place.startLocation(ContentReference.unknown()));
    }

    private static Position at(TokenStreamLocation location) {
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    /** {@return the path of the value that the current token ends} */
    String path() {
        return path(parser.streamReadContext());
    }

    private static String path(TokenStreamContext context) {
        StringBuilder path = new StringBuilder();
        append(context, path);
        return path.toString();
    }

    private static void append(@Nullable TokenStreamContext context, StringBuilder path) {
        if (context == null || context.inRoot()) {
            return;
        }
        append(context.getParent(), path);
        if (context.inArray()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".")
                    .append(QuotedText.of(context.currentName()).text());
        }
    }
}
