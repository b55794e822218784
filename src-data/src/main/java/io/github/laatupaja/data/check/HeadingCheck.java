// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.DataItems;
import io.github.laatupaja.data.source.Deck;
import io.github.laatupaja.data.source.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Checks that each criterion is on the slide with the title of its group, that each concept is on a slide with the title of
 * its tier, and that the source lines of a concept contain its first label.
 */
final class HeadingCheck {
    private HeadingCheck() {}

    static List<DataFinding> findings(DataFiles files) {
        List<DataFinding> findings = new ArrayList<>();
        JsonNode groups = files.get("groups.json").required("groups");
        for (JsonNode criterion : files.items("criteria.json", "criteria")) {
            String group = DataItems.text(criterion, "group");
            // Only the first place counts: the repeated title of a section is on the slide of its part.
            Set<Integer> slides = slides(DataItems.find(groups, group).path("source"));
            findings.addAll(slide("criteria.json criterion ", criterion, "group '" + group + "'", slides));
        }
        findings.addAll(concepts(files.get("concepts.json"), Deck.of(files.deck())));
        return findings;
    }

    private static List<DataFinding> concepts(JsonNode file, Deck deck) {
        List<DataFinding> findings = new ArrayList<>();
        for (JsonNode concept : file.required("concepts").values()) {
            String tier = DataItems.text(concept, "tier");
            Set<Integer> slides = slides(DataItems.find(file.required("tiers"), tier));
            findings.addAll(slide("concepts.json concept ", concept, "tier '" + tier + "'", slides));
            findings.addAll(label(concept, deck));
        }
        return findings;
    }

    private static Set<Integer> slides(JsonNode sources) {
        Set<Integer> slides = new TreeSet<>();
        sources.findValues("slide").forEach(slide -> slides.add(slide.intValue()));
        return slides;
    }

    private static List<DataFinding> slide(String kind, JsonNode item, String heading, Set<Integer> slides) {
        int slide = item.required("source").required("slide").intValue();
        String problem = "is on slide " + slide + ", but the title of its " + heading + " is on " + slides;
        return slides.contains(slide) ? List.of() : List.of(new DataFinding(kind + DataItems.id(item), problem));
    }

    private static List<DataFinding> label(JsonNode concept, Deck deck) {
        String label = concept.required("labels").required(0).required("text").stringValue();
        SourceLines source = SourceLines.from(concept.required("source"));
        String printed = deck.text(deck.within(source)).toLowerCase(Locale.ROOT);
        String problem = "label '" + label + "' does not occur on " + source;
        return printed.contains(label)
                ? List.of()
                : List.of(new DataFinding("concepts.json concept " + DataItems.id(concept), problem));
    }
}
