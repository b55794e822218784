// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.laatupaja.basics.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the bundled edition holds, as counted and read in its source. */
class BundledFrameworkTest {
    private static final CriteriaFramework BUNDLED = CriteriaFrameworks.tyopaja2022();

    private static List<String> ids(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
    }

    private static List<String> below(String group) {
        return BUNDLED.get(GroupId.of(group)).allCriteria().stream()
                .map(criterion -> criterion.id().value())
                .toList();
    }

    /** {@return every group, in published order} */
    private static List<CriterionGroup> everyGroup() {
        List<CriterionGroup> all = new ArrayList<>();
        BUNDLED.groups().forEach(group -> addAll(group, all));
        return all;
    }

    private static void addAll(CriterionGroup group, List<CriterionGroup> all) {
        all.add(group);
        group.groups().forEach(inner -> addAll(inner, all));
    }

    @Nested
    class Tree {
        @Test
        void holds51CriteriaIn3Elements6SectionsAndOnePart() {
            assertThat(BUNDLED).hasToString("tyopaja-2022: 51 criteria in 10 groups");
            assertThat(BUNDLED.groups()).hasSize(3);
            assertThat(BUNDLED.groups())
                    .extracting(group -> group.groups().size())
                    .containsExactly(2, 3, 1);
            assertThat(BUNDLED.get(GroupId.of("toiminta-2")).groups()).hasSize(1);
            assertThat(BUNDLED.levels()).extracting(GroupLevel::id).containsExactly("element", "section", "part");
        }

        @Test
        void numbersItsCriteria() {
            assertThat(BUNDLED.criteria())
                    .extracting(criterion -> criterion.id().value())
                    .isEqualTo(ids(1, 51));
        }

        @Test
        void setsThemUnderTheirHeadings() {
            assertThat(below("suunta-1")).isEqualTo(ids(1, 8));
            assertThat(below("suunta-2")).isEqualTo(ids(9, 16));
            assertThat(below("toiminta-1")).isEqualTo(ids(17, 25));
            assertThat(BUNDLED.get(GroupId.of("toiminta-2")).criteria()).hasSize(7);
            assertThat(below("toiminta-2")).isEqualTo(ids(26, 37));
            assertThat(below("toiminta-2-oppimisymparistot")).isEqualTo(ids(33, 37));
            assertThat(below("toiminta-3")).isEqualTo(ids(38, 46));
            assertThat(below("seuranta-1")).isEqualTo(ids(47, 51));
        }

        @Test
        void hasSeveralStatementsInSixteenCriteria() {
            List<String> several = BUNDLED.criteria().stream()
                    .filter(criterion -> criterion.leadIn().isEmpty())
                    .filter(criterion -> criterion.statements().size() > 1)
                    .map(criterion -> criterion.id().value())
                    .toList();

            assertThat(several)
                    .containsExactly(
                            "1", "3", "4", "5", "13", "16", "18", "19", "20", "21", "23", "26", "27", "28", "42", "47");
            assertThat(BUNDLED.get(CriterionId.of(1)).statements()).hasSize(4);
        }

        @Test
        void givesCriterion51ALeadInAndFiveThemes() {
            Criterion themes = BUNDLED.get(CriterionId.of(51));

            assertThat(themes.leadIn()).contains(themes.text());
            assertThat(themes.statements())
                    .extracting(statement -> statement.id().value())
                    .containsExactly("51.1", "51.2", "51.3", "51.4", "51.5");
        }

        @Test
        void declaresNoWeights() {
            assertThat(BUNDLED.criteria())
                    .allMatch(criterion -> criterion.parts().weightOrNull() == null);
            assertThat(everyGroup()).hasSize(10).allMatch(group -> group.parts().weightOrNull() == null);
        }
    }

    @Nested
    class Conditions {
        @Test
        void takeOutOnlyWhatSpeaksOfYouthWorkshopsAlone() {
            List<Id> youth = List.of(
                    CriterionId.of(11),
                    StatementId.of("51.1"),
                    StatementId.of("51.3"),
                    StatementId.of("51.4"),
                    StatementId.of("51.5"));

            assertThat(BUNDLED.onlyFor(FeatureId.YOUTH_WORKSHOPS)).isEqualTo(youth);
            assertThat(BUNDLED.features())
                    .filteredOn(feature -> !feature.id().equals(FeatureId.YOUTH_WORKSHOPS))
                    .allSatisfy(
                            feature -> assertThat(BUNDLED.onlyFor(feature.id())).isEmpty());
        }

        @Test
        void areOfTheKindThatTheTextStates() {
            Stream<Tuple> ofCriteria = BUNDLED.criteria().stream()
                    .flatMap(criterion -> criterion.applicabilities().stream().map(a -> found(criterion.id(), a)));
            Stream<Tuple> ofStatements = BUNDLED.criteria().stream()
                    .flatMap(criterion -> criterion.statements().stream())
                    .flatMap(statement -> statement.applicabilities().stream().map(a -> found(statement.id(), a)));

            assertThat(Stream.concat(ofCriteria, ofStatements))
                    .containsExactlyInAnyOrder(
                            tuple("6.1", "conditional-clause", "clause", "jos sellaista on"),
                            tuple("9.1", "equivalent-accepted", "clause", "laadunhallintajärjestelmä tai -työkalu"),
                            tuple("11", "scope-condition", "criterion", "Nuorten työpajatoiminnan osalta"),
                            tuple("15.1", "discretion", "clause", "kokoon soveltuvia"),
                            tuple("27.1", "equivalent-accepted", "clause", "tai vastaava"),
                            tuple("27.2", "conditional-clause", "statement", "silloin kuin se on tarkoituksenmukaista"),
                            tuple("30.1", "discretion", "clause", "tarpeen mukaan"),
                            tuple("38.1", "equivalent-accepted", "clause", "tai vastaava"),
                            tuple("39.1", "discretion", "clause", "tarvittaessa"),
                            tuple("50.1", "equivalent-accepted", "clause", "Sovari-mittari tai vastaava työkalu"),
                            tuple("51.1", "scope-condition", "statement", "Nuorten työpajatoiminta"),
                            tuple("51.3", "scope-condition", "statement", "Nuorten työpajatoiminta"),
                            tuple("51.4", "scope-condition", "statement", "Nuorten työpajatoiminta"),
                            tuple("51.5", "scope-condition", "statement", "Nuorten työpajatoiminta"));
        }

        private static Tuple found(Id id, Applicability a) {
            return tuple(
                    id.value(), a.kind().text(), a.reach().text(), a.words().originalText());
        }
    }

    @Nested
    class Remarks {
        @Test
        void standByEveryOddityOfTheSource() {
            assertThat(remarks(1)).containsExactly("printed-form", "blank-line");
            assertThat(remarks(5)).containsExactly("double-space");
            assertThat(remarks(33)).containsExactly("number-spacing");
            assertThat(remarks(34)).containsExactly("number-spacing");
            assertThat(remarks(35)).isEmpty();
            assertThat(remarks(36)).containsExactly("number-spacing");
            assertThat(remarks(37)).containsExactly("number-spacing", "blank-line");
            assertThat(ofGroup("toiminta-2-oppimisymparistot")).containsExactly("missing-prefix");
            assertThat(ofGroup("seuranta")).containsExactly("two-names");
            assertThat(ofPassage("miten-aloitan"))
                    .containsExactlyInAnyOrder("double-space", "no-full-stop", "numbers-again");
        }

        @Test
        void leaveTheTextAsPrinted() {
            assertThat(BUNDLED.get(StatementId.of("1.2")).text().originalText()).contains("arvioihin");
            assertThat(BUNDLED.get(GroupId.of("seuranta")).printedTitles())
                    .containsExactly("Tuloksellisuuden seuranta");
        }

        private static List<String> remarks(int criterion) {
            return codes(BUNDLED.get(CriterionId.of(criterion)).remarks());
        }

        private static List<String> ofGroup(String group) {
            return codes(BUNDLED.get(GroupId.of(group)).remarks());
        }

        private static List<String> ofPassage(String id) {
            return BUNDLED.guidance().stream()
                    .filter(passage -> passage.id().equals(id))
                    .flatMap(passage -> codes(passage.remarks()).stream())
                    .toList();
        }

        private static List<String> codes(List<Remark> remarks) {
            return remarks.stream().map(Remark::code).toList();
        }
    }

    @Nested
    class Editions {
        @Test
        void areOneSoFar() {
            assertThat(CriteriaFrameworks.latest()).isSameAs(BUNDLED);
            assertThat(CriteriaFrameworks.all()).containsExactly(BUNDLED);
            assertThat(BUNDLED.edition()).isEqualTo(EditionId.of("tyopaja-2022"));
            assertThat(BUNDLED.published()).contains("2022");
            assertThat(BUNDLED.base()).isEmpty();
            assertThat(BUNDLED.changes()).isEmpty();
        }
    }
}
