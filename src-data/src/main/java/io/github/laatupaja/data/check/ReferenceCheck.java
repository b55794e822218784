// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.DataItems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks that every id to which a file refers exists in the file of that kind of item. */
final class ReferenceCheck {
    private final DataFiles files;
    private final List<DataFinding> findings = new ArrayList<>();

    private ReferenceCheck(DataFiles files) {
        this.files = files;
    }

    static List<DataFinding> findings(DataFiles files) {
        ReferenceCheck references = new ReferenceCheck(files);
        references.editions();
        references.groups();
        references.criteria();
        references.concepts();
        references.crosswalks();
        return references.findings;
    }

    private void editions() {
        for (String name : files.names()) {
            check(name, files.get(name), "edition", "editions.json", "editions");
        }
    }

    private void groups() {
        items("groups.json", "groups").forEach((id, group) -> {
            check("groups.json group " + id, group, "level", "groups.json", "levels");
            check("groups.json group " + id, group, "parent", "groups.json", "groups");
        });
    }

    private void criteria() {
        items("criteria.json", "criteria").forEach((id, criterion) -> {
            check("criteria.json criterion " + id, criterion, "group", "groups.json", "groups");
            features("criteria.json criterion " + id, criterion);
            for (JsonNode statement : criterion.required("statements").values()) {
                features("criteria.json statement " + DataItems.id(statement), statement);
            }
        });
    }

    private void features(String place, JsonNode item) {
        JsonNode editions = files.get("editions.json").required("editions");
        String edition = files.get("criteria.json").required("edition").stringValue();
        JsonNode features = DataItems.find(editions, edition).path("features");
        for (JsonNode condition : item.path("applicability").values()) {
            check(
                    place + " applicability",
                    condition,
                    "feature",
                    DataItems.index(features).keySet());
        }
    }

    private void concepts() {
        items("concepts.json", "concepts").forEach((id, concept) -> {
            check("concepts.json concept " + id, concept, "tier", "concepts.json", "tiers");
            check(
                    "concepts.json concept " + id + " replaces",
                    concept.path("replaces"),
                    "concept",
                    "concepts.json",
                    "concepts");
            for (JsonNode relation : concept.path("relations").values()) {
                check("concepts.json concept " + id + " relation", relation, "concept", "concepts.json", "concepts");
            }
        });
    }

    private void crosswalks() {
        items("crosswalks.json", "crosswalks").forEach((id, crosswalk) -> {
            for (JsonNode entry : crosswalk.required("entries").values()) {
                check("crosswalks.json crosswalk " + id, entry, "group", "groups.json", "groups");
                check("crosswalks.json crosswalk " + id, entry, "criterion", "criteria.json", "criteria");
                check("crosswalks.json crosswalk " + id, entry, "concept", "concepts.json", "concepts");
            }
        });
    }

    private Map<String, JsonNode> items(String file, String list) {
        return DataItems.index(files.get(file).required(list));
    }

    private void check(String place, JsonNode item, String field, String file, String list) {
        check(place, item, field, items(file, list).keySet());
    }

    private void check(String place, JsonNode item, String field, Set<String> known) {
        item.optional(field)
                .map(JsonNode::stringValue)
                .filter(id -> !known.contains(id))
                .ifPresent(id -> {
                    findings.add(new DataFinding(place, field + " is '" + id + "', expected one of " + known));
                });
    }
}
