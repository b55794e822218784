// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with its mentions, annotated by hand.
 *
 * @param unit the name of the text
 * @param text the text
 * @param expected the expected mentions, in order
 */
record AnnotatedText(String unit, String text, List<Expected> expected) {

    /** A mention in the annotation. */
    record Expected(long start, long end, String concept, String kind) {
        static Expected of(Mention mention) {
            return new Expected(
                    mention.start(),
                    mention.end(),
                    mention.concept().id().value(),
                    switch (mention.kind()) {
                        case STRICT -> "strict";
                        case ELLIPSIS -> "ellipsis";
                        case SHARED_MODIFIER -> "shared modifier";
                        case COMPOUND -> "compound";
                        case DERIVED -> "derived";
                    });
        }
    }

    static List<AnnotatedText> all() throws IOException {
        return Stream.of(read("deck"), read("hard"), read("sentence"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<AnnotatedText> read(String name) throws IOException {
        List<List<String>> mentions = lines(name + "-mentions.tsv");
        return lines(name + "-units.tsv").stream()
                .map(fields -> new AnnotatedText(fields.get(0), unescaped(fields.get(1)), of(fields.get(0), mentions)))
                .toList();
    }

    private static List<Expected> of(String unit, List<List<String>> mentions) {
        return mentions.stream()
                .filter(fields -> fields.get(0).equals(unit))
                .map(AnnotatedText::expected)
                .toList();
    }

    private static Expected expected(List<String> fields) {
        long start = Long.parseLong(fields.get(1));
        return new Expected(start, start + unescaped(fields.get(2)).length(), fields.get(3), fields.get(4));
    }

    static List<List<String>> lines(String name) throws IOException {
        try (InputStream stream = AnnotatedText.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("unit\t"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }

    /** {@return a text with its escapes, such as {@code \}{@code n}, replaced by characters} */
    static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9A-F]{4})|\\\\n")
                .matcher(text)
                .replaceAll(escape -> escape.group(1) == null ? "\n" : character(escape.group(1)));
    }

    private static String character(String hexadecimal) {
        return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
    }

    /** {@return the same annotation of the text in another spelling} */
    AnnotatedText in(Spelling spelling) {
        Spelling.RespeltText respelt = spelling.of(text);
        List<Expected> moved = expected.stream()
                .map(mention -> new Expected(
                        respelt.start(mention.start()), respelt.end(mention.end()), mention.concept(), mention.kind()))
                .toList();
        return new AnnotatedText(unit, respelt.text(), moved);
    }

    @Override
    public String toString() {
        return unit;
    }
}
