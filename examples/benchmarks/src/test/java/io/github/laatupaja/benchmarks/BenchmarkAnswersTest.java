// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.laatupaja.criteria.CriteriaFrameworks;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is measured is the same work, done right. */
class BenchmarkAnswersTest {
    @Test
    void allWaysOfScoringGiveOneAnswer() {
        assertThatCode(() -> new ScoringBenchmark().check()).doesNotThrowAnyException();
    }

    @Test
    void allWaysOfFindingFindSomething() {
        assertThatCode(() -> new MentionBenchmark().check()).doesNotThrowAnyException();
    }

    @Test
    void theWorkIsANestedMeanOfWeightsOneToThree() {
        Map<String, String> formulas = Formulas.of(CriteriaFrameworks.latest(), id -> "x" + id);

        assertThat(formulas.get("toiminta-2-oppimisymparistot")).isEqualTo("(3*x33+1*x34+2*x35+3*x36+1*x37)/10");
        assertThat(formulas.get(Formulas.WHOLE)).isEqualTo("(xsuunta+xtoiminta+xseuranta)/3");
    }

    @Test
    void theSheetLeavesOutWhatIsNoNumber() {
        assertThat(SheetLayout.of(CriteriaFrameworks.latest()))
                .containsEntry(
                        SheetLayout.WHOLE,
                        "IF(SUMIF(A53:A55,\">=0\",B53:B55)=0,\"\","
                                + "(SUMPRODUCT(A53:A55,B53:B55))/(SUMIF(A53:A55,\">=0\",B53:B55)))");
    }

    @Test
    void textsDifferAndAreAMillionCharactersLong() {
        assertThat(FinnishText.texts())
                .doesNotHaveDuplicates()
                .hasSize(FinnishText.COUNT)
                .allSatisfy(text -> assertThat(text.length()).isBetween(1_000_000, 1_010_000));
    }
}
