// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import static io.github.laatupaja.data.source.RealData.array;
import static io.github.laatupaja.data.source.RealData.criterion;
import static io.github.laatupaja.data.source.RealData.object;
import static io.github.laatupaja.data.source.RealData.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.DataItems;
import io.github.laatupaja.data.source.RealData;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

class FidelityCheckTest {
    private static final String PRINTED_27_2 =
            "Tilaajat/ohjaavat tahot osallistuvat suunnitelman laadintaan silloin kuin se on tarkoituksenmukaista.";

    @Test
    void namesTheWordsThatDiffer() {
        List<String> findings = findings(
                "criteria.json",
                file -> object(statement(file, "27.2")).put("text", PRINTED_27_2.replace("silloin", "silloim")));

        assertThat(findings)
                .contains("criteria.json statement 27.2: deck line 164 has \"laadintaan silloin kuin\","
                        + " data has \"laadintaan silloim kuin\"");
    }

    @Test
    void findsADeletedStatement() {
        List<String> findings = findings(
                "criteria.json",
                file -> array(criterion(file, "27").required("statements")).remove(1));

        assertThat(findings)
                .contains(
                        "deck line 164: \"Tilaajat/ohjaavat tahot osallistuvat suunnitelman laadintaan silloin kuin se"
                                + " on\" is in no text of the data",
                        "deck line 165: \"tarkoituksenmukaista.\" is in no text of the data");
    }

    @Test
    void findsASwappedPairOfStatements() {
        List<String> findings = findings("criteria.json", file -> {
            ArrayNode statements = array(criterion(file, "4").required("statements"));
            statements.add(statements.remove(0));
        });

        assertThat(findings)
                .contains("criteria.json statement 4.1: is in the deck before the previous text of the data");
    }

    @Test
    void findsADroppedUnmodelledSpan() {
        List<String> findings = findings(
                "unmodelled.json", file -> array(file.required("spans")).remove(5));

        assertThat(findings).containsExactly("deck line 63: \"Laatukriteeristön elementit\" is in no text of the data");
    }

    @Test
    void findsAnUnmodelledSpanWithoutReason() {
        List<String> findings = findings(
                "unmodelled.json",
                file -> object(file.required("spans").required(5)).put("reason", " "));

        assertThat(findings).containsExactly("unmodelled.json span 6: reason is blank");
    }

    @Test
    void findsDeckTextThatIsInTheDataTwice() {
        List<String> findings = findings("unmodelled.json", file -> {
            ArrayNode spans = array(file.required("spans"));
            JsonNode edition = spans.required(4).deepCopy();
            object(edition).put("text", "Työpajatoiminnan laatukriteerit");
            object(edition)
                    .putObject("source")
                    .put("slide", 6)
                    .putArray("lines")
                    .add(59)
                    .add(59);
            spans.insert(5, edition);
        });

        assertThat(findings)
                .containsExactly("deck line 59: \"Työpajatoiminnan laatukriteerit\" is in several texts: editions.json"
                        + " edition tyopaja-2022 title, unmodelled.json span 6");
    }

    @Test
    void findsARepeatedUnmodelledSpan() {
        List<String> findings = findings("unmodelled.json", file -> {
            ArrayNode spans = array(file.required("spans"));
            spans.insert(5, spans.required(5).deepCopy());
        });

        assertThat(findings)
                .containsExactly("unmodelled.json span 7: is in the deck before the previous text of the data");
    }

    @Test
    void findsAChangedNumber() {
        List<String> findings =
                findings("criteria.json", file -> object(criterion(file, "27")).put("id", "28"));

        assertThat(findings)
                .containsExactly(
                        "criteria.json statement 27.1: expected the mark \"28.\" beside the text, but the deck has \"27.\"",
                        "deck line 163: \"27.\" is in no text of the data");
    }

    @Test
    void findsABulletThatTheDataLacks() {
        List<String> findings = findings(
                "guidance.json",
                file -> object(file.required("passages").required(1)).put("marks", "none"));

        assertThat(findings).hasSize(7).contains("deck line 24: \"•\" is in no text of the data");
    }

    @Test
    void findsPointsOutOfOrder() {
        List<String> findings = findings("guidance.json", file -> {
            ArrayNode points = array(file.required("passages").required(3).required("points"));
            points.insert(1, points.remove(2));
        });

        assertThat(findings)
                .contains("guidance.json passage miten-aloitan point 2: expected the mark \"2.\" beside the text,"
                        + " but the deck has \"3.\"");
    }

    @Test
    void findsAColonBetweenTitlesThatDoNotBelongTogether() {
        List<String> findings = findings(
                "groups.json",
                file -> object(DataItems.find(file.required("groups"), "suunta-1"))
                        .put("parent", "toiminta"));

        assertThat(findings).containsExactly("deck line 69: \":\" is in no text of the data");
    }

    @Test
    void findsAMissingJoinedField() {
        List<String> findings = findings(
                "concepts.json",
                file -> object(definition(file, "tyohonvalmennus")).remove("joined"));

        assertThat(findings)
                .contains("concepts.json concept tyohonvalmennus definition 1: deck line 329 has"
                        + " \"- käsitettä voi\", data has \"-käsitettä voi\"");
    }

    @Test
    void findsAJoinedWordThatTheTextLacks() {
        List<String> findings = findings(
                "concepts.json", file -> object(definition(file, "tyopaja")).put("joined", "-käsitettä"));

        assertThat(findings)
                .containsExactly("concepts.json concept tyopaja definition 1: does not contain the word"
                        + " \"-käsitettä\" of 'joined' exactly once");
    }

    @Test
    void findsLinesThatAreWiderThanTheText() {
        List<String> findings = findings(
                "criteria.json",
                file -> object(statement(file, "27.2"))
                        .putObject("source")
                        .put("slide", 11)
                        .putArray("lines")
                        .add(163)
                        .add(165));

        assertThat(findings)
                .containsExactly("criteria.json statement 27.2: source is slide 11, lines 163–165,"
                        + " but the text is on lines 164–165");
    }

    @Test
    void findsAWrongSlide() {
        List<String> findings = findings(
                "criteria.json",
                file -> object(statement(file, "27.2").required("source")).put("slide", 12));

        assertThat(findings)
                .containsExactly("criteria.json criteria[26].statements[1].source: is slide 12, lines 164–165,"
                        + " but line 164 is on slide 11");
    }

    @Test
    void findsLinesThatTheDeckLacks() {
        List<String> findings = findings(
                "criteria.json",
                file -> object(statement(file, "27.2"))
                        .putObject("source")
                        .put("slide", 11)
                        .putArray("lines")
                        .add(900)
                        .add(901));

        assertThat(findings)
                .contains(
                        "criteria.json statement 27.2: the lines contain \"\"",
                        "criteria.json criteria[26].statements[1].source: is slide 11, lines 900–901,"
                                + " but its first or last line is blank or missing in the deck");
    }

    private static JsonNode definition(JsonNode concepts, String id) {
        return DataItems.find(concepts.required("concepts"), id)
                .required("definition")
                .required(0);
    }

    private static List<String> findings(String file, Consumer<JsonNode> change) {
        return RealData.printed(FidelityCheck.findings(RealData.with(file, change)));
    }
}
