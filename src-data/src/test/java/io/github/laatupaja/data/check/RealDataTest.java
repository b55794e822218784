// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.DataItems;
import io.github.laatupaja.data.source.Deck;
import io.github.laatupaja.data.source.DeckText;
import io.github.laatupaja.data.source.DeckTexts;
import io.github.laatupaja.data.source.RealData;
import io.github.laatupaja.data.source.Token;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RealDataTest {
    private static final DataFiles FILES = RealData.FILES;

    @Test
    void hasNoFindings() {
        assertThat(DataChecks.findings(FILES)).isEmpty();
    }

    @Test
    void coversEveryNonBlankCharacterOfTheDeck() {
        String deck = String.join("", RealData.deckLines()).replaceAll("\\s", "");

        String tokens = String.join(
                "", Deck.of(FILES.deck()).tokens().stream().map(Token::text).toList());

        assertThat(tokens).isEqualTo(deck);
        assertThat(FidelityCheck.spans(FILES)).hasSize((int) texts().count());
    }

    @Test
    void hasTheNumbersOfItemsThatThePublisherStates() {
        assertThat(FILES.get("criteria.json").required("criteria").size()).isEqualTo(51);
        assertThat(FILES.get("groups.json").required("groups").size()).isEqualTo(10);
        assertThat(FILES.get("concepts.json").required("concepts").size()).isEqualTo(26);
        assertThat(labels()).hasSize(29).doesNotHaveDuplicates();
    }

    @Test
    void hasEachSearchTermOnItsLineOfTheDeck() {
        List<JsonNode> words = FILES.get("concepts.json")
                .required("concepts")
                .valueStream()
                .flatMap(concept -> concept.path("searched").valueStream())
                .toList();

        assertThat(words)
                .extracting(word -> word.required("text").stringValue())
                .containsExactly("paja", "työhönvalmentaja");
        assertThat(words)
                .allSatisfy(word -> assertThat(RealData.deckLines()
                                .get(word.at("/source/lines/0").intValue() - 1)
                                .split("[ ,.]", -1))
                        .contains(word.required("printed").stringValue()));
    }

    @Test
    void splitsSixteenCriteriaIntoSentencesAndOneIntoThemes() {
        List<String> several = FILES.get("criteria.json")
                .required("criteria")
                .valueStream()
                .filter(criterion -> criterion.required("statements").size() > 1)
                .map(DataItems::id)
                .toList();

        assertThat(several)
                .containsExactly(
                        "1", "3", "4", "5", "13", "16", "18", "19", "20", "21", "23", "26", "27", "28", "42", "47",
                        "51");
    }

    @Test
    void statesTheNumberOfTrailingSpacesInTheDeck() {
        long trailing =
                RealData.deckLines().stream().filter(line -> line.endsWith(" ")).count();

        JsonNode remarks = FILES.get("provenance.json").required("remarks");

        assertThat(remarks.findValuesAsString("en")).anyMatch(remark -> remark.startsWith(trailing + " lines end"));
    }

    private static Stream<DeckText> texts() {
        return DeckTexts.of(FILES).stream().flatMap(List::stream);
    }

    private static List<String> labels() {
        return FILES.get("concepts.json")
                .required("concepts")
                .valueStream()
                .flatMap(concept -> concept.required("labels").valueStream())
                .map(label -> label.required("text").stringValue())
                .toList();
    }
}
