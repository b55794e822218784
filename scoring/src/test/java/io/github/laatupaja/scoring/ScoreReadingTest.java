// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static io.github.laatupaja.scoring.Trees.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.score.Scores;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreReadingTest {
    private static final CriteriaFramework ONE = Trees.flat(UNIT, "1");
    private static final Assessment HALF = Trees.assessment(UNIT)
            .date(LocalDate.of(2026, 3, 31))
            .addAnswer(Trees.rated("c0", "0.5"))
            .build();
    private static final Score SCORE = ScoringMethods.weightedMean().score(ONE, HALF);

    @ParameterizedTest
    @ValueSource(strings = {"31.3.2026", "2026-02-30", "2026-3-31", "+12026-03-31", "-0001-03-31"})
    void whatIsNoDateIsToldWhereItStands(String text) {
        String json = Scores.toJson(SCORE).replace("2026-03-31", text);

        assertThat(Scores.examine(json, ONE).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("date");
            assertThat(finding.message(Language.ENGLISH)).isEqualTo("'" + text + "' is no date such as 2026-03-31");
        });
    }

    @Test
    void aFileThatHoldsNoScoreIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("score.json");
        Files.write(file, new byte[] {'"', (byte) 0xE4, '"'});

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> Scores.read(file, ONE))
                .withMessageStartingWith(file + ": ");
    }

    @Test
    void aFileReadsBackEqual(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("score.json");
        Scores.write(SCORE, file);

        assertThat(Scores.read(file, ONE)).isEqualTo(SCORE);
    }

    @Test
    void anOptionMayBeEmpty() {
        Score score = Score.builder()
                .method(SCORE.method())
                .option("floor", "")
                .option("cap", "2")
                .of(HALF)
                .total(SCORE.total())
                .build();

        assertThat(Scores.parse(Scores.toJson(score), ONE)).isEqualTo(score);
        assertThat(Scores.toJson(score)).contains("\"floor\" : \"\"");
    }

    @Test
    void aValueOfAnyLengthReadsBackEqual() {
        Score score = TreeMethod.builder()
                .aggregations(Aggregation.FLAT_SUM)
                .weight(ONE.criteria().get(0).id(), new BigDecimal("9".repeat(36)))
                .build()
                .score(ONE, HALF);

        assertThat(score.total().value()).hasToString("Optional[" + "9".repeat(36) + "/2]");
        assertThat(Scores.parse(Scores.toJson(score), ONE)).isEqualTo(score);
    }
}
