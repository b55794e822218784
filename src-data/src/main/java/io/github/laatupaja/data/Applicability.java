// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Whether each condition quotes words of its own text and has a reach that its place allows. */
final class Applicability {
    private static final Set<String> STATEMENT_REACHES = Set.of("statement", "clause");
    private static final Set<String> CRITERION_REACHES = Set.of("criterion");

    private Applicability() {}

    static List<Finding> findings(DataFiles files) {
        List<Finding> findings = new ArrayList<>();
        for (JsonNode criterion : files.items("criteria.json", "criteria")) {
            findings.addAll(conditions("criterion", criterion, wholeText(criterion), CRITERION_REACHES));
            for (JsonNode statement : criterion.required("statements").values()) {
                String text = statement.required("text").stringValue();
                findings.addAll(conditions("statement", statement, text, STATEMENT_REACHES));
            }
        }
        return findings;
    }

    private static String wholeText(JsonNode criterion) {
        return CriteriaTexts.ofCriterion(criterion).stream().map(DeckText::text).collect(Collectors.joining(" "));
    }

    private static List<Finding> conditions(String kind, JsonNode item, String text, Set<String> reaches) {
        List<Finding> findings = new ArrayList<>();
        String place = "criteria.json " + kind + " " + Ids.of(item) + " applicability";
        for (JsonNode condition : item.path("applicability").values()) {
            problems(condition, text, reaches).forEach(problem -> findings.add(new Finding(place, problem)));
        }
        return findings;
    }

    private static List<String> problems(JsonNode condition, String text, Set<String> reaches) {
        List<String> problems = new ArrayList<>();
        String words = condition.required("words").stringValue();
        if (!text.contains(words)) {
            problems.add("words \"" + words + "\" do not occur in the text");
        }
        String reach = condition.required("reach").stringValue();
        if (!reaches.contains(reach)) {
            problems.add("reach is '" + reach + "', expected one of " + reaches);
        }
        return problems;
    }
}
