// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.CriteriaTexts;
import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.DataItems;
import io.github.laatupaja.data.source.DeckText;
import io.github.laatupaja.data.source.SourceLines;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks that criteria and statements are numbered in order, and that the source of each criterion covers all its texts. */
final class CriteriaOrderCheck {
    private CriteriaOrderCheck() {}

    static List<DataFinding> findings(DataFiles files) {
        List<DataFinding> findings = new ArrayList<>();
        int number = 0;
        for (JsonNode criterion : files.items("criteria.json", "criteria")) {
            number++;
            expectId(findings, "criteria.json criterion at position " + number, criterion, Integer.toString(number));
            findings.addAll(statements(criterion));
            findings.addAll(source(criterion));
        }
        return findings;
    }

    private static List<DataFinding> statements(JsonNode criterion) {
        List<DataFinding> findings = new ArrayList<>();
        String id = DataItems.id(criterion);
        int number = 0;
        for (JsonNode statement : criterion.required("statements").values()) {
            number++;
            String place = "criteria.json criterion " + id + " statement at position " + number;
            expectId(findings, place, statement, id + "." + number);
        }
        return findings;
    }

    private static void expectId(List<DataFinding> findings, String place, JsonNode item, String expected) {
        if (!DataItems.id(item).equals(expected)) {
            findings.add(new DataFinding(place, "id is '" + DataItems.id(item) + "', expected '" + expected + "'"));
        }
    }

    private static List<DataFinding> source(JsonNode criterion) {
        SourceLines source = SourceLines.from(criterion.required("source"));
        List<SourceLines> sources = CriteriaTexts.ofCriterion(criterion).stream()
                .map(DeckText::source)
                .toList();
        int first = sources.stream().mapToInt(SourceLines::first).min().orElse(0);
        int last = sources.stream().mapToInt(SourceLines::last).max().orElse(0);
        if (source.first() == first && source.last() == last) {
            return List.of();
        }
        String problem = "source is " + source + ", but its texts are on lines " + first + "–" + last;
        return List.of(new DataFinding("criteria.json criterion " + DataItems.id(criterion), problem));
    }
}
