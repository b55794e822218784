// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.score.Scores;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores in files whose parts contradict each other: all of it is found, each where it stands, and none is read. */
class ScoreFaultsTest {
    private static final CriteriaFramework TREE = Trees.framework(
            Trees.UNIT,
            Trees.group("A", Trees.criterion("A1", "1"), Trees.criterion("A2", "1")),
            Trees.group("B", Trees.criterion("B1", "1")));
    private static final Assessment ANSWERS = Trees.assessment(Trees.UNIT)
            .addAnswer(Trees.rated("A1", "1"))
            .addAnswer(Trees.rated("A2", "0.5"))
            .addAnswer(Trees.notApplicable("B1"))
            .build();
    private static final String SOUND =
            Scores.toJson(ScoringMethods.weightedMean().score(TREE, ANSWERS));

    private static List<Finding> findings(String json) {
        return Scores.examine(json, TREE).findings();
    }

    /** {@return the sound score with a field of a node changed; the whole's own where no node is named} */
    private static String changed(String node, String field, String value) {
        int start = node.isEmpty() ? SOUND.indexOf("\"total\"") : SOUND.indexOf("\"id\" : \"" + node + "\"");
        int at = SOUND.indexOf("\"" + field + "\" : ", start);
        int end = SOUND.indexOf('\n', at);
        String comma = SOUND.charAt(end - 1) == ',' ? "," : "";
        return SOUND.substring(0, at) + "\"" + field + "\" : " + value + comma + SOUND.substring(end);
    }

    @Test
    void aSoundOneHasNone() {
        assertThat(findings(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A  | minimum         | \"2\"       | total.children[0].minimum: group A: minimum 2 is above maximum 1",
                "A1 | minimum         | \"-1/2\"    | ",
                "A1 | maximum         | \"-1\"      | total.children[0].children[0].minimum: criterion A1: minimum 0 is above maximum -1",
                "A2 | maximum         | \"1/3\"     | total.children[0].children[1].value: criterion A2: value 1/2 is above its maximum 1/3",
                "A2 | minimum         | \"2/3\"     | total.children[0].children[1].value: criterion A2: value 1/2 is below its minimum 2/3",
                "A  | lowest          | \"4/5\"     | total.children[0].bounds: lower bound 4/5 is above upper bound 3/4",
                "A  | lowest          | \"-1\"      | total.children[0].bounds.lowest: group A: lower bound -1 is below the minimum 0",
                "A  | highest         | \"2\"       | total.children[0].bounds.highest: group A: upper bound 2 is above the maximum 1",
                "A  | weight          | \"-1\"      | total.children[0].weight: group A: weight is -1, expected 0 or more",
                "A1 | weight          | \"-1/2\"    | total.children[0].children[0].weight: criterion A1: weight is -1/2, expected 0 or more",
                "   | decimal         | 0.8         | total.decimal: 0.8 is not value 3/4, rounded to six decimals",
                "A  | rated           | 1           | total.children[0].coverage.rated: group A: coverage has 1 rated, but its parts have 2",
                "   | notApplicable   | 0           | total.coverage.notApplicable: the whole: coverage has 0 notApplicable, but its parts have 1",
                "A  | unanswered      | 7           | total.children[0].coverage: group A: coverage counts 9 criteria, but the framework has 2 there",
                "A2 | answer          | \"dont-know\" | total.children[0].children[1].state: criterion A2: state is 'scored' but answer is 'dont-know'",
                "A  | contribution    | \"1/2\"     | total.children[0].contribution: group A: contribution is 1/2, but those of its parts add up to 3/4",
                "A1 | effectiveWeight | \"1/3\"     | total.children[0].children[0].contribution: criterion A1: contribution is 1/2, but value 1 times effective weight 1/3 is not",
                "B  | state           | \"scored\"  | total.children[1].value: group B: state is 'scored' but no value is given",
                "A  | state           | \"withheld\" | total.children[0].value: group A: state is 'withheld' but value 3/4 is given",
                "A2 | id              | \"A1\"      | total.children[0].children[1].id: criterion A1 appears twice",
                "B  | id              | \"A\"       | total.children[1].id: group A appears twice",
                "B1 | id              | \"A1\"      | total.children[1].children[0].id: criterion A1 stands below group B, which does not hold it in the framework",
                "B  | id              | null        | total.children[1]: the whole has a whole below it, expected a group or a criterion",
            })
    void whatContradictsIsFoundWhereItStands(String node, String field, String value, String expected) {
        String json = changed(node == null ? "" : node, field, value);

        List<String> found = findings(json).stream()
                .map(finding -> finding.path() + ": " + finding.message(Language.ENGLISH))
                .toList();

        assertThat(json).isNotEqualTo(SOUND);
        if (expected == null) {
            assertThat(found).isEmpty(); // what is possible is not known better here
        } else {
            assertThat(found).contains(expected);
        }
    }

    @Test
    void theWholesPartsComeToItsValue() {
        String json = SOUND.replaceFirst("\"value\" : \"3/4\"", "\"value\" : \"2/3\"")
                .replaceFirst("\"decimal\" : 0.750000", "\"decimal\" : 0.666667");

        assertThat(findings(json))
                .extracting(Finding::toString)
                .containsExactly(
                        "total.bounds (line 25, column 16): the whole: nothing is missing, but value 2/3 is outside its"
                                + " bounds 3/4..3/4",
                        "total.value (line 18, column 15): the whole: value is 2/3, but contributions come to 3/4",
                        "total.contribution (line 24, column 22): the whole: contribution is 3/4, but value 2/3 times"
                                + " effective weight 1 is not");
    }

    @Test
    void allIsToldAtOnceInThreeLanguages() {
        String json = changed("A2", "maximum", "\"1/3\"")
                .replace("\"id\" : \"B\"", "\"id\" : \"A\"")
                .replace("\"scale\" : \"unit\"", "\"scale\" : \"stars\"");

        assertThat(findings(json).stream().map(finding -> finding.message(Language.FINNISH)))
                .containsExactly(
                        "tunnistetta stars ei ole versiossa ”test”",
                        "ryhmä A esiintyy kahdesti",
                        "kriteeri A2: arvo 1/2 on yli suurimman mahdollisen 1/3",
                        "kriteeri A2: yläraja 1/2 on yli suurimman mahdollisen 1/3",
                        "kriteeri B1 on kohdassa ryhmä A, johon se ei kriteeristössä kuulu");
        assertThat(findings(json).get(1).message(Language.SWEDISH)).isEqualTo("grupp A förekommer två gånger");
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> Scores.parse(json, TREE))
                .satisfies(e -> assertThat(e.findings()).isEqualTo(findings(json)));
    }

    @Test
    void aShareInAReasonIsThatOfItsCounts() {
        TreeMethod method = TreeMethod.builder()
                .missing(MissingPolicy.minimumCoverage(new BigDecimal("0.9")))
                .build();
        Assessment half = Trees.assessment(Trees.UNIT)
                .addAnswer(Trees.rated("A1", "1"))
                .addAnswer(Trees.notApplicable("B1"))
                .build();
        String json = Scores.toJson(method.score(TREE, half));

        assertThat(findings(json)).isEmpty();
        assertThat(findings(json.replaceFirst("\"share\" : \"1/2\"", "\"share\" : \"3/2\"")))
                .extracting(Finding::toString)
                .containsExactly("total.reasons[0] (line 32, column 7): the whole: a reason tells the share 3/2, but 1"
                        + " of 2 are rated");
    }

    @Test
    void whatIsWrongWithTheFormHidesNoContradiction() {
        String json = changed("A2", "maximum", "\"1/3\"").replace("urn:laatupaja:method:", "method:");

        assertThat(findings(json))
                .extracting(Finding::path)
                .containsExactly(
                        "method",
                        "total.children[0].children[1].value",
                        "total.children[0].children[1].bounds.highest");
    }

    @Test
    void whatCannotBeReadIsNotBlamedOnTheSums() {
        assertThat(findings(changed("A1", "weight", "\"heavy\"")))
                .extracting(Finding::path)
                .containsExactly("total.children[0].children[0].weight");
    }
}
