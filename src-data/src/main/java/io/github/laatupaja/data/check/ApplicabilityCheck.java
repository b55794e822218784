// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.CriteriaTexts;
import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.DataItems;
import io.github.laatupaja.data.source.DeckText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Checks that each condition quotes words of its text, and that its reach is allowed for its criterion or statement. */
final class ApplicabilityCheck {
    private static final Set<String> STATEMENT_REACHES = Set.of("statement", "clause");
    private static final Set<String> CRITERION_REACHES = Set.of("criterion");

    private ApplicabilityCheck() {}

    static List<DataFinding> findings(DataFiles files) {
        List<DataFinding> findings = new ArrayList<>();
        for (JsonNode criterion : files.items("criteria.json", "criteria")) {
            findings.addAll(conditions("criterion", criterion, wholeText(criterion), CRITERION_REACHES));
            for (JsonNode statement : criterion.required("statements").values()) {
                String text = DataItems.text(statement, "text");
                findings.addAll(conditions("statement", statement, text, STATEMENT_REACHES));
            }
        }
        return findings;
    }

    private static String wholeText(JsonNode criterion) {
        return CriteriaTexts.ofCriterion(criterion).stream().map(DeckText::text).collect(Collectors.joining(" "));
    }

    private static List<DataFinding> conditions(String kind, JsonNode item, String text, Set<String> reaches) {
        List<DataFinding> findings = new ArrayList<>();
        String place = "criteria.json " + kind + " " + DataItems.id(item) + " applicability";
        for (JsonNode condition : item.path("applicability").values()) {
            problems(condition, text, reaches).forEach(problem -> findings.add(new DataFinding(place, problem)));
        }
        return findings;
    }

    private static List<String> problems(JsonNode condition, String text, Set<String> reaches) {
        List<String> problems = new ArrayList<>();
        String words = DataItems.text(condition, "words");
        if (!text.contains(words)) {
            problems.add("words \"" + words + "\" do not occur in the text");
        }
        String reach = DataItems.text(condition, "reach");
        if (!reaches.contains(reach)) {
            problems.add("reach is '" + reach + "', expected one of " + reaches);
        }
        return problems;
    }
}
