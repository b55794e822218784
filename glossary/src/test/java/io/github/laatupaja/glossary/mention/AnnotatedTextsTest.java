// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.glossary.Glossaries;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Precision and recall are 1 for the deck's texts, sixteen hard sentences and many made-up ones, in every spelling. */
class AnnotatedTextsTest {
    private static final MentionFinder FINDER = MentionFinder.of(Glossaries.latest());

    @ParameterizedTest
    @EnumSource
    void mentionsAreThoseOfTheAnnotation(Spelling spelling) throws IOException {
        for (AnnotatedText original : AnnotatedText.all()) {
            AnnotatedText text = original.in(spelling);

            assertThat(FINDER.find(text.text()))
                    .as("%s: %s", text.unit(), text.text())
                    .extracting(AnnotatedText.Expected::of)
                    .containsExactlyElementsOf(text.expected());
        }
    }

    @Test
    void theAnnotationCoversAllTexts() throws IOException {
        assertThat(AnnotatedText.all()).hasSize(386);
        assertThat(AnnotatedText.all().stream().flatMap(text -> text.expected().stream()))
                .hasSize(706);
    }

    @ParameterizedTest
    @MethodSource("compounds")
    void compoundsAreFoundOnlyOnRequest(String text, long start, String surface, String concept) {
        MentionFinder withCompounds =
                MentionFinder.builder(Glossaries.latest()).withCompounds().build();

        assertThat(FINDER.find(text)).noneMatch(mention -> mention.start() == start);
        assertThat(withCompounds.find(text))
                .extracting(AnnotatedText.Expected::of)
                .contains(new AnnotatedText.Expected(start, start + surface.length(), concept, "compound"));
    }

    @Test
    void aTurkishLocaleChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            mentionsAreThoseOfTheAnnotation(Spelling.UPPER_CASE);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void allTextsAsOneStreamGiveTheSame() throws IOException {
        StringBuilder whole = new StringBuilder();
        List<AnnotatedText.Expected> expected = new ArrayList<>();
        while (whole.length() < 100_000) {
            for (AnnotatedText text : AnnotatedText.all()) {
                long base = whole.length();
                text.expected()
                        .forEach(mention -> expected.add(new AnnotatedText.Expected(
                                base + mention.start(), base + mention.end(), mention.concept(), mention.kind())));
                whole.append(text.text()).append(" | ");
            }
        }
        List<AnnotatedText.Expected> found = new ArrayList<>();

        try (Reader reader = new StringReader(whole.toString())) {
            FINDER.find(reader, mention -> found.add(AnnotatedText.Expected.of(mention)));
        }

        assertThat(found).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> compounds() throws IOException {
        List<AnnotatedText> texts = AnnotatedText.all();
        return AnnotatedText.lines("compounds.tsv").stream()
                .map(fields -> Arguments.of(
                        texts.stream()
                                .filter(text -> text.unit().equals(fields.get(0)))
                                .findFirst()
                                .orElseThrow()
                                .text(),
                        Long.parseLong(fields.get(1)),
                        fields.get(2),
                        fields.get(3)));
    }
}
