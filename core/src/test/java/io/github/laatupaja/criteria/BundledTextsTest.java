// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.criteria.SourceData.list;
import static io.github.laatupaja.criteria.SourceData.own;
import static io.github.laatupaja.criteria.SourceData.source;
import static io.github.laatupaja.criteria.SourceData.text;
import static io.github.laatupaja.criteria.SourceData.texts;
import static io.github.laatupaja.criteria.SourceData.translated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;
import io.github.laatupaja.scale.ScaleId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The bundled edition, text by text, against the data it is made of. */
class BundledTextsTest {
    private static final CriteriaFramework BUNDLED = CriteriaFrameworks.tyopaja2022();

    /** Of the publisher, so that our translations are marked. */
    private static void assertUnofficial(LocalizedText text, Map<String, String> expected) {
        assertThat(text.original()).isEqualTo(Language.FINNISH);
        assertThat(text.texts()).isEqualTo(expected);
        assertThat(text.unofficialTags()).containsExactlyInAnyOrder("sv", "en");
    }

    /** Of this project, in each language as good as in the others. */
    private static void assertOwn(LocalizedText text, Map<String, String> expected) {
        assertThat(text.texts()).isEqualTo(expected);
        assertThat(text.unofficialTags()).isEmpty();
    }

    private static void assertApplicabilities(List<Applicability> found, JsonNode item) {
        List<JsonNode> expected = list(item.path("applicability"));
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            JsonNode one = expected.get(i);
            assertThat(found.get(i).kind().text()).isEqualTo(text(one, "kind"));
            assertThat(found.get(i).reach().text()).isEqualTo(text(one, "reach"));
            assertThat(found.get(i).feature().map(FeatureId::value).orElse(null))
                    .isEqualTo(one.path("feature").stringValue(null));
            assertUnofficial(found.get(i).words(), translated(text(one, "words"), "words", text(item, "id")));
        }
    }

    private static void assertRemarks(List<Remark> found, JsonNode item) {
        List<JsonNode> expected = list(item.path("remarks"));
        assertThat(found)
                .extracting(Remark::code)
                .isEqualTo(expected.stream().map(r -> text(r, "code")).toList());
        for (int i = 0; i < expected.size(); i++) {
            assertOwn(found.get(i).text(), own(expected.get(i)));
        }
    }

    @Nested
    class Criteria {
        static List<JsonNode> criteria() {
            return SourceData.CRITERIA;
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void areAsInTheData(JsonNode expected) {
            Criterion criterion = BUNDLED.get(CriterionId.of(text(expected, "id")));

            assertThat(criterion.source()).isEqualTo(source(expected));
            assertThat(BUNDLED.get(GroupId.of(text(expected, "group"))).criteria())
                    .contains(criterion);
            assertThat(criterion.leadIn().isPresent()).isEqualTo(expected.has("leadIn"));
            criterion
                    .leadIn()
                    .ifPresent(found -> assertUnofficial(
                            found,
                            translated(text(expected.required("leadIn"), "text"), "leadIns", text(expected, "id"))));
            assertApplicabilities(criterion.applicabilities(), expected);
            assertRemarks(criterion.remarks(), expected);
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void haveTheStatementsOfTheData(JsonNode expected) {
            List<Statement> found =
                    BUNDLED.get(CriterionId.of(text(expected, "id"))).statements();
            List<JsonNode> statements = list(expected.required("statements"));

            assertThat(found).hasSameSizeAs(statements);
            for (int i = 0; i < found.size(); i++) {
                JsonNode statement = statements.get(i);
                assertThat(found.get(i).id().value()).isEqualTo(text(statement, "id"));
                assertThat(found.get(i).source()).isEqualTo(source(statement));
                assertUnofficial(
                        found.get(i).text(), translated(text(statement, "text"), "statements", text(statement, "id")));
                assertApplicabilities(found.get(i).applicabilities(), statement);
            }
        }
    }

    @Nested
    class Groups {
        static List<JsonNode> groups() {
            return SourceData.GROUPS;
        }

        @ParameterizedTest
        @MethodSource("groups")
        void areAsInTheData(JsonNode expected) {
            CriterionGroup group = BUNDLED.get(GroupId.of(text(expected, "id")));

            assertUnofficial(group.title(), translated(text(expected, "title"), "groups", text(expected, "id")));
            assertThat(group.source()).isEqualTo(source(expected));
            assertThat(group.printedTitles())
                    .isEqualTo(list(expected.path("variants")).stream()
                            .map(it -> text(it, "text"))
                            .toList());
            assertRemarks(group.remarks(), expected);
            if (expected.has("parent")) {
                assertThat(BUNDLED.get(GroupId.of(text(expected, "parent"))).groups())
                        .contains(group);
            } else {
                assertThat(BUNDLED.groups()).contains(group);
            }
        }
    }

    @Nested
    class Scales {
        static List<JsonNode> scales() {
            return SourceData.SCALES;
        }

        @ParameterizedTest
        @MethodSource("scales")
        void areAsInTheData(JsonNode expected) {
            RatingScale scale = BUNDLED.get(ScaleId.of(text(expected, "id")));
            List<JsonNode> levels = list(expected.path("levels"));

            assertUnofficial(scale.title(), own(expected.required("title")));
            assertThat(scale.levels()).hasSameSizeAs(levels);
            for (int i = 0; i < levels.size(); i++) {
                RatingLevel level = scale.levels().get(i);
                assertThat(level.code()).isEqualTo(text(levels.get(i), "code"));
                assertThat(level.value())
                        .isEqualByComparingTo(levels.get(i).required("value").decimalValue());
                assertUnofficial(level.label(), own(levels.get(i).required("label")));
            }
        }

        @Test
        void areFour() {
            assertThat(BUNDLED.scales())
                    .extracting(RatingScale::id)
                    .containsExactly(ScaleId.LEVELS_0_3, ScaleId.YES_PARTLY_NO, ScaleId.CAF_0_5, ScaleId.PERCENT);
            assertThat(BUNDLED.get(ScaleId.PERCENT)).hasToString("percent (0..100)");
        }

        @Test
        void cutPointsIntoTheBandsOfCaf() {
            int[] lowest = {0, 11, 31, 51, 71, 91};
            int[] highest = {10, 30, 50, 70, 90, 100};
            RatingScale caf = BUNDLED.get(ScaleId.CAF_0_5);

            for (int level = 0; level <= 5; level++) {
                String code = Integer.toString(level);
                assertThat(IntStream.rangeClosed(lowest[level], highest[level])
                                .mapToObj(caf::levelAt)
                                .map(found -> found.map(RatingLevel::code).orElse("none")))
                        .containsOnly(code);
            }
            assertThat(caf.levelAt(-1)).isEmpty();
            assertThat(caf.levelAt(101)).isEmpty();
        }
    }

    @Nested
    class Head {
        @Test
        void isAsInTheData() {
            JsonNode edition = SourceData.EDITION;
            List<JsonNode> features = list(edition.required("features"));

            assertThat(BUNDLED.publisher()).contains(text(edition, "publisher"));
            assertUnofficial(
                    BUNDLED.title(),
                    translated(
                            text(edition.required("title"), "text"),
                            "editions",
                            BUNDLED.edition().value()));
            assertOwn(BUNDLED.rights().orElseThrow(), own(edition.required("rights")));
            assertThat(BUNDLED.features()).hasSameSizeAs(features);
            for (int i = 0; i < features.size(); i++) {
                assertThat(BUNDLED.features().get(i).id().value()).isEqualTo(text(features.get(i), "id"));
                assertOwn(BUNDLED.features().get(i).title(), own(features.get(i).required("title")));
            }
        }
    }

    @Nested
    class Passages {
        static List<JsonNode> passages() {
            return SourceData.PASSAGES;
        }

        @ParameterizedTest
        @MethodSource("passages")
        void areAsInTheData(JsonNode expected) {
            String id = text(expected, "id");
            Guidance found = BUNDLED.guidance().stream()
                    .filter(passage -> passage.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            List<JsonNode> points = list(expected.required("points"));
            JsonNode swedish = SourceData.SWEDISH.required("guidance").required(id);
            JsonNode english = SourceData.ENGLISH.required("guidance").required(id);

            assertThat(found.isNumbered()).isEqualTo(text(expected, "marks").equals("numbers"));
            assertUnofficial(
                    found.title(),
                    texts(text(expected.required("title"), "text"), text(swedish, "title"), text(english, "title")));
            assertThat(found.points()).hasSameSizeAs(points);
            for (int i = 0; i < points.size(); i++) {
                assertUnofficial(
                        found.points().get(i),
                        texts(
                                text(points.get(i), "text"),
                                swedish.required("points").required(i).stringValue(),
                                english.required("points").required(i).stringValue()));
            }
            assertRemarks(found.remarks(), expected);
        }
    }

    @Nested
    class Crosswalks {
        @Test
        void nameEfqmStlAndSovariAndWhatTheyRestOn() {
            assertThat(BUNDLED.crosswalks())
                    .extracting(Crosswalk::id, Crosswalk::basis)
                    .containsExactly(
                            tuple("efqm-2020", Basis.INFERRED),
                            tuple("stl", Basis.INFERRED),
                            tuple("sovari", Basis.STATED));
        }

        @Test
        void areLineByLine() {
            assertThat(BUNDLED.crosswalks().stream()
                            .flatMap(crosswalk -> crosswalk.entries().stream())
                            .map(CrosswalkEntry::toString))
                    .containsExactly(
                            "suunta = [Direction]",
                            "suunta-1 = [1 Purpose, Vision & Strategy]",
                            "suunta-2 = [2 Organisational Culture & Leadership]",
                            "toiminta = [Execution]",
                            "toiminta-1 = [3 Engaging Stakeholders]",
                            "toiminta-2 = [4 Creating Sustainable Value]",
                            "toiminta-3 = [5 Driving Performance & Transformation]",
                            "seuranta = [Results]",
                            "seuranta-1 = [6 Stakeholder Perceptions, 7 Strategic & Operational Performance]",
                            "suunta = [suunta]",
                            "toiminta = [toiminta]",
                            "seuranta = [tulokset]",
                            "50 = [Sovari]",
                            "sosiaalinen-vahvistaminen = [Sovari]");
        }

        @Test
        void carryTheNotesOfTheData() {
            for (int i = 0; i < BUNDLED.crosswalks().size(); i++) {
                Crosswalk crosswalk = BUNDLED.crosswalks().get(i);
                JsonNode expected = SourceData.CROSSWALKS.get(i);
                assertThat(crosswalk.title()).isEqualTo(text(expected, "title"));
                assertOwn(crosswalk.note(), own(expected.required("note")));
            }
        }
    }
}
