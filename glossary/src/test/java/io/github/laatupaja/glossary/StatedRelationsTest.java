// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.criteria.SourceReference;
import io.github.laatupaja.glossary.mention.MentionFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The source references of stated relations lead to lines that state them. */
class StatedRelationsTest {
    private static final Path DECK = Path.of("../src-data/source/tyopajatoiminnan-kasitteet-ja-laatukriteerit.fi.txt");
    private static final MentionFinder FINDER = MentionFinder.of(Glossaries.latest());

    static Stream<Arguments> relations() {
        return SourceConcepts.concepts().stream()
                .flatMap(concept -> concept.path("relations")
                        .valueStream()
                        .filter(relation ->
                                relation.required("basis").stringValue().equals("stated"))
                        .map(relation -> Arguments.of(concept.required("id").stringValue(), relation)));
    }

    @ParameterizedTest
    @MethodSource("relations")
    void referToLinesThatMentionTheOtherConcept(String concept, JsonNode relation) throws IOException {
        SourceReference place = SourceConcepts.source(relation);
        List<String> deck = Files.readAllLines(DECK, StandardCharsets.UTF_8);

        String lines = String.join("\n", deck.subList(place.firstLine() - 1, place.lastLine()));

        assertThat(FINDER.find(lines))
                .as(concept + " " + lines)
                .extracting(mention -> mention.concept().id().value())
                .contains(relation.required("concept").stringValue());
    }
}
