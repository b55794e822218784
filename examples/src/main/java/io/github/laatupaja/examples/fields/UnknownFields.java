// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.fields;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.Position;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.examples.bundled.BundledFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Finds fields that are not in the schema of assessments, the template or the bundled example. Readers ignore them, so that
 * anybody can add fields; but an unknown field may be a misspelt one.
 */
public final class UnknownFields {
    private static final String SCHEMA = "assessment.schema.json";
    private static final int LONGEST_NAME = 64;

    private final JsonParser parser;
    private final Map<String, UnknownField> unknown = new LinkedHashMap<>();

    private UnknownFields(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * {@return a warning for each unknown field, at its first place, with the name that may be meant; a field in several
     * places of the same kind, such as in every answer, has one warning}
     *
     * @param json an assessment; it is read up to the first error
     */
    public static List<Finding> in(String json) {
        try (JsonParser parser = JsonValues.parser(json.startsWith("\uFEFF") ? json.substring(1) : json)) {
            UnknownFields fields = new UnknownFields(parser);
            fields.readDocument();
            return fields.unknown.values().stream().map(UnknownField::finding).toList();
        }
    }

    private static KnownFields known() {
        CriteriaFramework framework = CriteriaFrameworks.latest();
        String template = Assessments.toTemplate(
                Assessments.blank(framework, WorkshopProfile.empty()), framework, Language.FINNISH);
        return KnownFields.ofSchema(JsonValues.map(JsonValues.of(schema())))
                .with(JsonValues.of(template))
                .with(JsonValues.of(BundledFiles.text(BundledFiles.KUUSAMAKI)));
    }

    private static String schema() {
        try (InputStream stream = Objects.requireNonNull(Assessment.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readDocument() {
        try {
            if (parser.nextToken() != null) {
                readValue(known(), "", "");
            }
        } catch (JacksonException e) {
            // the reader of assessments reports the error
        }
    }

    private void readValue(KnownFields known, String path, String kind) {
        if (known.isOpen()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            readFields(known, path, kind);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                readValue(known, path + "[" + i + "]", kind + "[]");
            }
        }
    }

    private void readFields(KnownFields known, String path, String kind) {
        String separator = path.isEmpty() ? "" : ".";
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String fieldPath = path + separator + quoted(name);
            String fieldKind = kind + separator + name;
            if (known.find(name).isEmpty()) {
                String nearest = NearestName.of(name, known.names()).orElse("");
                unknown.merge(
                        fieldKind, new UnknownField(fieldPath, place(), nearest, 0), (first, next) -> first.again());
            }
            parser.nextToken();
            readValue(known.find(name).orElse(KnownFields.ANY), fieldPath, fieldKind);
        }
    }

    private Position place() {
        TokenStreamLocation place = parser.currentTokenLocation();
        return new Position(place.getLineNr(), place.getColumnNr());
    }

    /** {@return a name, or an ellipsis if it could be free text, which may be personal} */
    private static String quoted(String name) {
        return name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isWhitespace) ? name : "…";
    }
}
