// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.criteria.SmallFramework.SAUNA;
import static io.github.laatupaja.criteria.SmallFramework.criterion;
import static io.github.laatupaja.criteria.SmallFramework.group;
import static io.github.laatupaja.criteria.SmallFramework.onlyWith;
import static io.github.laatupaja.criteria.SmallFramework.statement;
import static io.github.laatupaja.criteria.SmallFramework.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.laatupaja.Json;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FrameworkCheckTest {
    private static final CriterionId ONE = CriterionId.of("1");
    private static final CriterionId THREE = CriterionId.of("3");
    private static final CriterionId NINE = CriterionId.of("9");
    private static final List<CrosswalkTarget> TARGETS = List.of(CrosswalkTarget.of("Vision"));

    private static CriteriaFramework.Builder small() {
        return SmallFramework.builder();
    }

    private static Arguments fault(CriteriaFramework.Builder framework, String... findings) {
        return Arguments.of(framework, List.of(findings));
    }

    private static Criterion with(Applicability applicability) {
        return Criterion.builder()
                .id(NINE)
                .addStatement(statement("9.1", "Sauna on lämmin."))
                .addApplicability(applicability)
                .build();
    }

    private static Criterion withStatementOf(Applicability applicability) {
        return Criterion.builder()
                .id(NINE)
                .leadIn(text("Pajalla on kiuas:"))
                .addStatement(Statement.builder()
                        .id(StatementId.of("9.1"))
                        .text(text("Sauna on lämmin."))
                        .addApplicability(applicability)
                        .build())
                .build();
    }

    private static Crosswalk crosswalk(CrosswalkEntry... entries) {
        return new Crosswalk("x", "X", Basis.INFERRED, text("Vertaamalla."), List.of(entries));
    }

    private static EditionChanges changes(CriterionChange... changes) {
        return EditionChanges.of(EditionId.of("small-0"), List.of(changes));
    }

    /** Each code with its place and message, by one fault in a framework that is sound but for it. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        small().format("laatupaja-framework/9"),
                        "format: format is 'laatupaja-framework/9', expected 'laatupaja-framework/1'"),
                fault(
                        small().addFeature(Feature.of(SAUNA, text("toinen sauna"))),
                        "features[2].id: id sauna appears twice"),
                fault(small().addScale(small().build().scales().get(0)), "scales[2].id: id steps appears twice"),
                fault(small().scales(List.of()), "document: field 'scales' is missing"),
                fault(small().groups(List.of()), "document: field 'groups' is missing"),
                fault(small().addGroup(group("a", criterion("9", "Ovi."))), "groups[2].id: id a appears twice"),
                fault(
                        small().addTopCriterion(Criterion.builder()
                                        .id(NINE)
                                        .leadIn(text("Ovi."))
                                        .build())
                                .addGroup(group(
                                        "c",
                                        Criterion.builder()
                                                .id(NINE)
                                                .leadIn(text("Ovi."))
                                                .build())),
                        "groups[2].criteria[0].id: id 9 appears twice"),
                fault(
                        small().addGroup(group(
                                "c",
                                Criterion.builder()
                                        .id(NINE)
                                        .addStatement(statement("1.1", "Ovi."))
                                        .build())),
                        "groups[2].criteria[0].statements[0].id: id 1.1 appears twice"),
                fault(
                        small().addGroup(CriterionGroup.builder()
                                .id(GroupId.of("c"))
                                .title(text("Syvä"))
                                .addGroup(group("d", criterion("9", "Ovi.")))
                                .build()),
                        "groups[2].groups[0]: depth 2 has no name among the 1 levels"),
                fault(
                        small().addTopCriterion(with(onlyWith(FeatureId.of("pool"), Reach.CRITERION, "Sauna"))),
                        "criteria[0].applicability[0].feature: id pool is unknown in edition 'small-1'"),
                fault(
                        small().addTopCriterion(with(onlyWith(SAUNA, Reach.CRITERION, "sauna"))),
                        "criteria[0].applicability[0].words: words 'sauna' do not occur in the text"),
                fault(
                        small().addTopCriterion(withStatementOf(onlyWith(SAUNA, Reach.STATEMENT, "kiuas"))),
                        "criteria[0].statements[0].applicability[0].words: words 'kiuas' do not occur in the text"),
                fault(
                        small().addCrosswalk(crosswalk(
                                CrosswalkEntry.of(GroupId.of("a"), TARGETS),
                                CrosswalkEntry.of(GroupId.of("z"), TARGETS))),
                        "crosswalks[0].entries[1].group: id z is unknown in edition 'small-1'"),
                fault(
                        small().addCrosswalk(crosswalk(CrosswalkEntry.of(NINE, TARGETS))),
                        "crosswalks[0].entries[0].criterion: id 9 is unknown in edition 'small-1'"),
                fault(
                        small().addChange(EditionChanges.of(
                                EditionId.of("small-0"),
                                List.of(CriterionChange.removed(NINE), CriterionChange.added(NINE)))),
                        "changes[0].changes[1].to: id 9 is unknown in edition 'small-1'"),
                fault(
                        small().baseOrNull(EditionId.of("longer-than-small-1")),
                        "edition: id small-1 does not start with 'longer-than-small-1.'"),
                fault(
                        small().addTopCriterion(with(onlyWith(SAUNA, Reach.CLAUSE, "Sauna"))),
                        "criteria[0].applicability[0].reach: a scope condition at a criterion takes out the whole"
                                + " criterion, but its reach is 'clause'"),
                fault(
                        small().addTopCriterion(withStatementOf(onlyWith(SAUNA, Reach.CRITERION, "Sauna"))),
                        "criteria[0].statements[0].applicability[0].reach: a scope condition at a statement takes out"
                                + " the whole statement, but its reach is 'criterion'"),
                fault(small().addChange(changes()).addChange(changes()), "changes[1].since: id small-0 appears twice"),
                fault(
                        small().addChange(changes(
                                CriterionChange.reworded(NINE, ONE), CriterionChange.renumbered(NINE, THREE))),
                        "changes[0].changes[1].from: id 9 appears twice"),
                fault(
                        small().addChange(changes(
                                CriterionChange.renumbered(NINE, ONE), CriterionChange.renumbered(THREE, ONE))),
                        "changes[0].changes[1].to: id 1 appears twice",
                        "changes[0].changes[1].from: criterion 3 is said to be gone but is there"),
                fault(
                        small().addChange(changes(CriterionChange.removed(ONE))),
                        "changes[0].changes[0].from: criterion 1 is said to be gone but is there"));
    }

    @Nested
    class Build {
        static Stream<Arguments> faults() {
            return FrameworkCheckTest.faults();
        }

        @ParameterizedTest
        @MethodSource("faults")
        void refusesTheFault(CriteriaFramework.Builder framework, List<String> findings) {
            InvalidDataException thrown = catchThrowableOfType(InvalidDataException.class, framework::build);

            assertThat(thrown.findings()).extracting(Finding::toString).isEqualTo(findings);
            assertThat(thrown).hasMessage("framework 'small-1': " + String.join("\n  ", findings));
        }

        @Test
        void takesWordsOfTheLeadIn() {
            Criterion criterion = Criterion.builder()
                    .id(NINE)
                    .leadIn(text("Saunan osalta:"))
                    .addApplicability(onlyWith(SAUNA, Reach.CRITERION, "Saunan osalta"))
                    .build();

            assertThat(small().addTopCriterion(criterion).build().find(NINE)).contains(criterion);
        }

        @Test
        void takesTwoCriteriaThatChangeTheirIds() {
            EditionChanges swapped =
                    changes(CriterionChange.renumbered(ONE, THREE), CriterionChange.renumbered(THREE, ONE));

            assertThat(small().addChange(swapped).build().changes()).containsExactly(swapped);
        }

        @Test
        void takesOneTextForIdsOfDifferentKinds() {
            assertThat(small().addGroup(group("1", criterion("a", "Ovi.")))
                            .build()
                            .criteria())
                    .hasSize(4);
        }
    }

    @Nested
    class Document {
        private static final JsonNode SOUND = Json.tree(ForeignFrameworks.cafLike());

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                edition                            | "a b"   | edition: edition '…' (length 3) does not match [A-Za-z0-9][A-Za-z0-9._-]{0,63}
                format                             | "x/1"   | format: format is 'x/1', expected 'laatupaja-framework/1'
                scales[0].levels[1].value          | 9       | scales[0]: scale office-0-5: level 2 is worth 2, less than the one before
                scales[0].levels[1].value          | "one"   | scales[0].levels[1].value: expected number, found string
                scales[0].levels[1].band.highest   | 3       | scales[0].levels[1].band: interval ends at 3, below its start 11
                scales[0].levels[0].label.original | "fi"    | scales[0].levels[0].label: no text in the original language 'fi'
                title.texts.fi                     | " "     | title: the text in 'fi' is blank
                title.unofficial                   | ["sv"]  | title: 'sv' is marked unofficial but is no translation here
                features[0].id                     | "x"     | groups[1].groups[0].criteria[0].applicability[0].feature: id customers is unknown in edition 'office-2020'
                groups[0].weight                   | 1e99    | groups[0].weight: '1E+99' is not a number of at most 40 digits
                groups[0].groups[1].id             | "c1"    | groups[0].groups[1].id: id c1 appears twice
                groups[0].groups[0].criteria[1].id | "1.1"   | groups[0].groups[0].criteria[1].id: id 1.1 appears twice
                crosswalks[0].basis                | "guess" | crosswalks[0].basis: 'guess' is none of [stated, inferred]
                crosswalks[0].entries[0].targets   | []      | crosswalks[0].entries[0]: a crosswalk entry has one group, criterion or concept, and at least one target
                changes[0].changes[0].kind         | "moved" | changes[0].changes[0].kind: 'moved' is none of [reworded, renumbered, added, removed]
                changes[0].changes[0].to           | null    | changes[0].changes[0]: a change 'added' has other ids: added
                """)
        void isReportedByPlaceAndMessage(String place, String value, String found) {
            assertThat(firstFinding(place, value)).isEqualTo(found);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                reach   | "clause" | .reach: a scope condition at a criterion takes out the whole criterion, but its reach is 'clause'
                kind    | "maybe" | .kind: 'maybe' is none of [scope-condition, conditional-clause, equivalent-accepted, discretion]
                reach   | "word"  | .reach: 'word' is none of [criterion, statement, clause]
                feature | null    | : a scope condition names the feature that it depends on
                words   | null    | : field 'words' is missing
                """)
        void isReportedDeepInTheTree(String field, String value, String found) {
            String place = "groups[1].groups[0].criteria[0].applicability[0]";

            assertThat(firstFinding(place + "." + field, value)).isEqualTo(place + found);
        }

        @Test
        void isNotReportedAsUnknownBecauseItCouldNotBeRead() {
            String json = Json.with(SOUND, "features[0].title", Json.tree("5")).toString();

            assertThat(CriteriaFrameworks.examine(json).findings())
                    .extracting(Finding::path)
                    .containsExactly("features[0].title");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                edition                            | "a b"
                scales[0].levels[1].value          | 9
                scales[0].levels[1].band.highest   | 3
                scales[0].levels[0].label.original | "fi"
                title.texts.fi                     | " "
                title.unofficial                   | ["sv"]
                groups[0].weight                   | 1e99
                crosswalks[0].basis                | "guess"
                crosswalks[0].entries[0].targets   | []
                changes[0].changes[0].to           | null
                publisher                          | 5
                """)
        void isReportedInThreeLanguages(String place, String value) {
            String json = Json.with(SOUND, place, Json.tree(value)).toString();
            Finding first = CriteriaFrameworks.examine(json).findings().get(0);

            assertThat(Stream.of(Language.ENGLISH, Language.FINNISH, Language.SWEDISH)
                            .map(first::message))
                    .doesNotHaveDuplicates();
        }

        private static String firstFinding(String place, String value) {
            String json = Json.with(SOUND, place, Json.tree(value)).toString();
            Finding first = CriteriaFrameworks.examine(json).findings().get(0);
            assertThat(first.position()).isPresent();
            return first.path() + ": " + first.message(Language.ENGLISH);
        }
    }
}
