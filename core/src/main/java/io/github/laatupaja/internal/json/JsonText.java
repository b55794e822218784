// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Position;
import io.github.laatupaja.basics.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The text of a JSON document, from which models are read with all findings. */
public final class JsonText {
    /** The most bytes that are read; an assessment with a page of text per criterion has less than a hundredth. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    /** The deepest nesting that is read. */
    static final int DEEPEST = 1000;

    private static final int MOST_TOKENS = 1_000_000;
    private static final int LONGEST_STRING = 1_000_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build();

    private final String text;
    private final @Nullable Finding fault;

    private JsonText(String text, @Nullable Finding fault) {
        this.text = text;
        this.fault = fault;
    }

    /** {@return a document in a string} */
    public static JsonText of(String json) {
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        return text.isBlank() ? faulty(Finding.of(FindingCode.EMPTY_DOCUMENT, "")) : new JsonText(text, null);
    }

    /**
     * {@return a document in a file}
     * @throws IOException if the file cannot be read
     */
    public static JsonText read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    /**
     * {@return a document in a stream of UTF-8, which stays open}
     * @throws IOException if the stream cannot be read
     */
    public static JsonText read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return faulty(Finding.of(FindingCode.TOO_LARGE, "", String.valueOf(MOST_BYTES)));
        }
        try {
            // decoded first, so that columns count characters and invalid UTF-8 is found
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return of(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
        } catch (CharacterCodingException e) {
            return faulty(ParserFault.NOT_UTF_8.finding());
        }
    }

    private static JsonText faulty(Finding fault) {
        return new JsonText("", fault);
    }

    /** {@return the model in this document, and all findings about its form} */
    public <T> Reading<T> read(FieldTable<T> table) {
        return examine(table, model -> List.of(), Map.of());
    }

    /**
     * {@return the model in this document, and all findings about its form, then about its meaning}
     * @param table the fields of the document's object; if making the model throws an {@link InvalidDataException}, its
     *     findings are reported
     * @param check finds what is wrong with the meaning of a model
     * @param restsOn the part of the document that findings of a kind also depend on: they are left out if something is
     *     wrong with the form of that part
     */
    public <T> Reading<T> examine(
            FieldTable<T> table, Function<T, List<Finding>> check, Map<FindingKind, String> restsOn) {
        if (fault != null) {
            return new Reading<>(null, List.of(fault));
        }
        try (JsonParser parser = parser()) {
            JsonTokens tokens = new JsonTokens(parser);
            JsonReader in = new JsonReader(tokens);
            T model = tokens.document(() -> table.read(in));
            if (tokens.isBroken()) {
                return new Reading<>(null, tokens.findings());
            }
            List<Finding> findings = new ArrayList<>(tokens.findings());
            findings.addAll(in.findings().all());
            addMeaning(findings, in, model == null ? in.refusals() : check.apply(model), restsOn);
            return new Reading<>(model, findings);
        }
    }

    private void addMeaning(
            List<Finding> findings, JsonReader in, List<Finding> meaning, Map<FindingKind, String> restsOn) {
        if (meaning.isEmpty()) {
            return;
        }
        FormFaults explained = new FormFaults(findings, restsOn);
        Outline outline = outline(in.leftOut());
        for (Finding finding : meaning) {
            Finding located = outline.locate(finding);
            if (!explained.contains(located)) {
                findings.add(located);
            }
        }
    }

    private Outline outline(Set<Position> leftOut) {
        try (JsonParser parser = parser()) {
            return Outline.of(parser, leftOut);
        }
    }

    private JsonParser parser() {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }
}
