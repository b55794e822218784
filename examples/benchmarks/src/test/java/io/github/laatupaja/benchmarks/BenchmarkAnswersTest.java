// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.parser.ParseException;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.ScoreNode;
import io.github.laatupaja.score.Scores;
import io.github.laatupaja.scoring.ScoreRow;
import io.github.laatupaja.scoring.advice.WhatNext;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

/** All benchmarks of one table do the same work, and do it right. */
class BenchmarkAnswersTest {
    private static final double TOLERANCE = 1e-9;
    private static final int ASKED = 49;

    private final Work work = new Work();

    @Test
    void allWaysOfScoringGiveOneAnswer() throws EvaluationException, ParseException {
        AsUsedPeers peers = new AsUsedPeers();
        ScoreRow row = work.prepared.newRow();
        for (int i = 0; i < SeededRatings.COUNT; i++) {
            Score score = work.scores.get(i);
            double expected = score.value().orElseThrow().doubleValue();

            work.prepared.score(work.rows[i], row);

            assertThat(row.value(0)).isEqualTo(expected);
            assertThat(peers.evalEx(i)).isCloseTo(expected, within(TOLERANCE));
            assertThat(peers.sheet(i)).isCloseTo(expected, within(TOLERANCE));
            for (GroupId group : work.groups) {
                int index = work.prepared.indexOf(group);
                ScoreNode node = score.get(group);
                assertThat(row.exactValue(index)).isEqualTo(node.value());
                assertThat(row.bounds(index)).isEqualTo(node.bounds());
                assertThat(row.coverage(index)).isEqualTo(node.coverage());
            }
        }
    }

    @Test
    void twoCriteriaAreNotApplicableAndTwoAreMissing() {
        assertThat(work.prepared.newRow().size()).isEqualTo(11); // the whole and ten groups
        assertThat(work.scores).allSatisfy(score -> {
            assertThat(score.total().coverage().notApplicable()).isEqualTo(2);
            assertThat(score.total().coverage().dontKnow()).isEqualTo(1);
            assertThat(score.total().coverage().unanswered()).isEqualTo(1);
            assertThat(score.total().bounds().orElseThrow().isPoint()).isFalse();
        });
    }

    @Test
    void textsReadBackEqual() {
        for (int i = 0; i < SeededRatings.COUNT; i++) {
            assertThat(Assessments.parse(work.assessmentTexts.get(i))).isEqualTo(work.assessments.get(i));
            assertThat(Scores.parse(work.scoreTexts.get(i), work.framework)).isEqualTo(work.scores.get(i));
        }
    }

    @Test
    void theBareGeneratorWritesTheSameText() {
        AsUsedPeers peers = new AsUsedPeers();
        for (int i = 0; i < SeededRatings.COUNT; i++) {
            assertThat(peers.copy(i)).isEqualTo(work.scoreTexts.get(i));
        }
    }

    @Test
    void everyCriterionThatIsAskedHasAGain() {
        assertThat(WhatNext.of(work.method, work.framework, work.assessments.get(0))
                        .improvements())
                .hasSize(ASKED)
                .allSatisfy(improvement -> assertThat(improvement.fullMarks()).isPresent());
    }

    @Test
    void everyBenchmarkHasALineInTheTable() {
        List<String> benchmarks = Stream.of(AsUsedBenchmark.class, AsUsedPeers.class, AsUsedMany.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(Method::getName)
                .toList();
        List<String> lines = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            lines.add(operation.benchmark());
        }

        assertThat(lines).containsExactlyInAnyOrderElementsOf(benchmarks);
    }

    @Test
    void allWaysOfFindingMentionsFindSome() {
        assertThatCode(() -> new MentionBenchmark().check()).doesNotThrowAnyException();
    }

    @Test
    void theWorkIsANestedMeanOfWeightsOneToThree() {
        byte[] gaps = new byte[SeededRatings.CRITERIA];
        gaps[33] = 1;

        Map<String, String> formulas = Formulas.of(CriteriaFrameworks.latest(), id -> "x" + id, gaps);

        assertThat(formulas.get("toiminta-2-oppimisymparistot")).isEqualTo("(3*x33+2*x35+3*x36+1*x37)/9");
        assertThat(formulas.get(Formulas.WHOLE)).isEqualTo("(xsuunta+xtoiminta+xseuranta)/3");
    }

    @Test
    void theSheetLeavesOutWhatIsNotANumber() {
        assertThat(SheetLayout.of(CriteriaFrameworks.latest()))
                .containsEntry(
                        SheetLayout.WHOLE,
                        "IF(SUMIF(A53:A55,\">=0\",B53:B55)=0,\"\","
                                + "(SUMPRODUCT(A53:A55,B53:B55))/(SUMIF(A53:A55,\">=0\",B53:B55)))");
    }

    @Test
    void textsForMentionsDifferAndAreAMillionCharactersLong() {
        assertThat(FinnishText.texts())
                .doesNotHaveDuplicates()
                .hasSize(FinnishText.COUNT)
                .allSatisfy(text -> assertThat(text.length()).isBetween(1_000_000, 1_010_000));
    }
}
