// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.check;

import static io.github.laatupaja.data.source.RealData.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.RealData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReferenceCheckTest {
    @ParameterizedTest
    @CsvSource({
        "guidance.json,   '',                                       edition,   guidance.json",
        "groups.json,     /groups/1,                                parent,    groups.json group suunta-1",
        "groups.json,     /groups/1,                                level,     groups.json group suunta-1",
        "criteria.json,   /criteria/26,                             group,     criteria.json criterion 27",
        "criteria.json,   /criteria/10/applicability/0,             feature,   criteria.json criterion 11"
                + " applicability",
        "criteria.json,   /criteria/5/statements/0/applicability/0, feature,   criteria.json statement 6.1"
                + " applicability",
        "concepts.json,   /concepts/3,                              tier,      concepts.json concept valmennus",
        "concepts.json,   /concepts/25/replaces,                    concept,   concepts.json concept valmennuspaja"
                + " replaces",
        "concepts.json,   /concepts/5/relations/0,                  concept,   concepts.json concept tyovalmennus"
                + " relation",
        "crosswalks.json, /crosswalks/0/entries/3,                  group,     crosswalks.json crosswalk efqm-2020",
        "crosswalks.json, /crosswalks/2/entries/0,                  criterion, crosswalks.json crosswalk sovari",
        "crosswalks.json, /crosswalks/2/entries/1,                  concept,   crosswalks.json crosswalk sovari"
    })
    void findsAnUnknownId(String file, String pointer, String field, String place) {
        DataFiles changed = RealData.with(file, tree -> {
            JsonNode item = tree.at(pointer);
            assertThat(item.has(field)).isTrue();
            object(item).put(field, "unknown");
        });

        assertThat(RealData.printed(ReferenceCheck.findings(changed)))
                .singleElement()
                .asString()
                .startsWith(place + ": " + field + " is 'unknown', expected one of [");
    }
}
