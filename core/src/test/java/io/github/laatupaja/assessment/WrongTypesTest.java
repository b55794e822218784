// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.Json;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.Reading;
import io.github.laatupaja.criteria.SmallFramework;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A sound document with one value replaced by one of another type, for every value and every type. */
class WrongTypesTest {
    private static final JsonNode SOUND = Json.tree(Assessments.toJson(SmallAssessments.full()));
    private static final List<JsonNode> OTHERS = Stream.of(
                    "\"?!\"", "5", "1.5", "true", "null", "[]", "[1]", "{}", "{\"a\": 1}")
            .map(Json::tree)
            .toList();

    static Stream<Arguments> replacements() {
        return Json.places(SOUND).stream()
                .flatMap(place -> OTHERS.stream()
                        .filter(other -> !other.isNull())
                        .filter(other ->
                                other.getNodeType() != Json.at(SOUND, place).getNodeType())
                        .map(other -> Arguments.of(place, other)));
    }

    private static Reading<Assessment> examine(String place, JsonNode other) {
        return Assessments.examine(Json.with(SOUND, place, other).toString(), SmallFramework.small());
    }

    @ParameterizedTest
    @MethodSource("replacements")
    void areFoundAtTheirPlaceButForNumbersThatStandForRatings(String place, JsonNode other) {
        List<Finding> findings = examine(place, other).findings();

        if (other.isNumber() && place.endsWith(".rating")) {
            assertThat(findings).noneMatch(finding -> finding.code() == FindingCode.WRONG_TYPE);
        } else {
            assertThat(findings)
                    .filteredOn(finding -> finding.code() == FindingCode.WRONG_TYPE)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.path()).isEqualTo(place))
                    .satisfies(finding -> assertThat(finding.position()).isPresent());
        }
    }

    @Test
    void takeANumberForARating() {
        String json = """
                {"edition": "2022", "scale": "4", "answers": [{"criterion": "27", "rating": 2.50}]}
                """;

        assertThat(Assessments.parse(json)).isEqualTo(Assessments.parse(json.replace("2.50", "\"2.50\"")));
    }

    @Test
    void takeNullForAnAbsentField() {
        List<String> places = Json.places(SOUND).stream()
                .filter(place -> !place.isEmpty() && !place.endsWith("]"))
                .filter(place -> !place.startsWith("profile.features.")) // which says yes or no, or is not there
                .toList();

        assertThat(places).allSatisfy(place -> {
            JsonNode without = SOUND.deepCopy();
            String parent = place.contains(".") ? place.substring(0, place.lastIndexOf('.')) : "";
            ((ObjectNode) Json.at(without, parent)).remove(place.substring(place.lastIndexOf('.') + 1));
            assertThat(found(examine(place, Json.tree("null"))))
                    .isEqualTo(found(Assessments.examine(without.toString(), SmallFramework.small())));
        });
    }

    private static List<String> found(Reading<Assessment> reading) {
        return reading.findings().stream()
                .map(finding -> finding.path() + finding.arguments())
                .toList();
    }
}
