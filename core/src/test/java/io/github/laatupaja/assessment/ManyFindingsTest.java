// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.Position;
import io.github.laatupaja.basics.Reading;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.SmallFramework;
import org.junit.jupiter.api.Test;

/** Documents with many faults at once: all of them are found, each where it stands. */
class ManyFindingsTest {
    private static final CriteriaFramework SMALL = SmallFramework.small();

    @Test
    void areAllReportedAtOnceWithTheirPlace() {
        String json = """
                {
                  "edition": "small-1",
                  "date": "2026-02-30",
                  "scale": "steps",
                  "scale": "stars",
                  "assessor": {"kind": "boss"},
                  "profile": {"features": {"sauna": "yes"}},
                  "answers": [
                    {"criterion": "1", "rating": 7},
                    {"rating": 1},
                    {"criterion": "3", "practice": ["x"], "importance": 0},
                    {"criterion": "1", "state": "not-applicable"},
                    {"criterion": "2", "rating": 1, "evidence": ["E 1", "E2"]}
                  ],
                  "evidence": [{"id": "E1"}]
                }
                """;

        Reading<Assessment> reading = Assessments.examine(json, SMALL);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .containsExactlyInAnyOrder(
                        "scale (line 5, column 3): field 'scale' appears twice",
                        "date (line 3, column 11): '2026-02-30' is no date such as 2026-03-31",
                        "assessor.kind (line 6, column 24):" + " 'boss' is none of [self, peer-audit, external-audit]",
                        "profile.features.sauna (line 7, column 37): expected boolean, found string",
                        "answers[1] (line 10, column 5): field 'criterion' is missing",
                        "answers[2].practice (line 11, column 36): expected string, found array",
                        "answers[2].importance (line 11, column 57): importance is 0, expected a number above 0",
                        "answers[4].evidence[0] (line 13, column 50):"
                                + " evidence id '…' (length 3) does not match [A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                        "answers[0] (criterion 1).rating (line 9, column 34):"
                                + " rating 7 is outside the scale steps (0, 1, 2)",
                        "answers[3] (criterion 1).criterion (line 12, column 19):"
                                + " criterion 1 is answered twice, first at answers[0]",
                        "answers[3] (criterion 1).reason (line 12, column 5): not applicable without a reason",
                        "evidence[0] (line 15, column 16): field 'title' is missing");
    }

    @Test
    void doNotFollowFromOneAnother() {
        String json = """
                {"edition": "small-1", "date": "31.3.2026", "scale": "steps", "profile": {"features": {"sauna": 1}},
                "answers": [{"criterion": "1", "rating": ["2"], "evidence": ["E1"]}, {"criterion": "2", "rating": true},
                {"criterion": "3", "state": "rated", "rating": "x y"}],
                "evidence": [{"id": "E1"}, {"id": "E2", "title": "t"}]}
                """;

        assertThat(Assessments.examine(json, SMALL).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "date (line 1, column 32): '31.3.2026' is no date such as 2026-03-31",
                        "profile.features.sauna (line 1, column 97): expected boolean, found number",
                        "answers[0].rating (line 2, column 42): expected string, found array",
                        "answers[1].rating (line 2, column 99): expected string, found boolean",
                        "evidence[0] (line 4, column 14): field 'title' is missing",
                        "answers[2] (criterion 3).rating (line 3, column 48):"
                                + " rating … is outside the scale steps (0, 1, 2)");
    }

    @Test
    void areToldInTheLanguageAskedFor() {
        String json = """
                {"edition": "a b", "scale": "steps", "workshop": 7, "answers": [{"criterion": "1", "state": "ok"}]}
                """;

        assertThat(Assessments.examine(json, SMALL).findings())
                .extracting(finding -> finding.text(Language.FINNISH))
                .containsExactly(
                        "edition (rivi 1, sarake 13): ”…” (pituus 3) ei ole tunniste:"
                                + " muoto on [A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                        "workshop (rivi 1, sarake 50): odotettiin: teksti, löytyi: luku",
                        "answers[0].state (rivi 1, sarake 93): ”ok” ei ole mikään näistä:"
                                + " [rated, not-applicable, dont-know, unanswered]");
    }

    @Test
    void countElementsAsTheDocumentDoes() {
        String json = """
                {"edition": "small-1", "date": "2026-01-01", "scale": "steps",
                "profile": {"features": {"sauna": true}},
                "answers": [5, {"criterion": "1", "rating": "1"}, null, {"criterion": "2", "rating": "1"},
                {"criterion": "3", "rating": "9",
                "statementRatings": [{"statement": "1"}, {"statement": "2.1", "rating": "1"}]}]}
                """;

        assertThat(Assessments.examine(json, SMALL).findings())
                .extracting(Finding::path)
                .containsExactlyInAnyOrder(
                        "answers[0]",
                        "answers[2]",
                        "answers[4].statementRatings[0]",
                        "answers[4].rating",
                        "answers[4].statementRatings[1].statement");
    }

    @Test
    void standAtCharactersAndNotAtBytes() {
        String json = "{\"workshop\": \"Työpäjä €\", \"scale\": \"5.5\", \"edition\": \"å\"}";

        assertThat(Assessments.examine(json, SMALL).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.position()).contains(new Position(1, 54)));
    }

    @Test
    void areWarningsWhereTheAssessmentCanBeUsed() {
        String json = """
                {"edition": "small-1", "scale": "steps", "answers": [{"criterion": "1", "state": "dont-know"}]}
                """;

        Reading<Assessment> reading = Assessments.examine(json, SMALL);

        assertThat(reading.value()).isPresent();
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "date (line 1, column 1): no date is given",
                        "profile (line 1, column 1): profile does not say whether the workshop has 'sauna';"
                                + " criteria that rest on it are asked",
                        "answers[0] (criterion 1).state (line 1, column 82): answered \"don't know\"",
                        "(criterion 2) answers (line 1, column 53): unanswered",
                        "(criterion 3) answers (line 1, column 53): unanswered");
    }

    @Test
    void includeTheFormatOfAnotherVersion() {
        String json = """
                {"format": "laatupaja-assessment/2", "edition": "small-1", "scale": "steps"}
                """;

        assertThat(Assessments.examine(json, SMALL).findings())
                .extracting(Finding::toString)
                .contains("format (line 1, column 12): format is 'laatupaja-assessment/2',"
                        + " expected 'laatupaja-assessment/1'");
    }
}
