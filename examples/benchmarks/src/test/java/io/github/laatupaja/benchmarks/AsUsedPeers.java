// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.parser.ParseException;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;

/** What the others need: EvalEx and POI for the score of the whole, Jackson for the same texts. */
public class AsUsedPeers extends AsUsed {
    private final List<EvalExFormula> formulas = IntStream.range(0, SeededRatings.PATTERNS)
            .mapToObj(pattern -> new EvalExFormula(work.framework, SeededRatings.pattern(pattern)))
            .toList();
    private final SpreadsheetFormulas sheet = new SpreadsheetFormulas(work.framework);
    private final List<TokenCopy> copies =
            work.scoreTexts.stream().map(TokenCopy::new).toList();

    double evalEx(int index) throws EvaluationException, ParseException {
        return formulas.get(index % SeededRatings.PATTERNS).value(work.rows[index]);
    }

    double sheet(int index) {
        return sheet.value(work.rows[index]);
    }

    String copy(int index) {
        return copies.get(index).write();
    }

    /** EvalEx: the value of the whole by one formula, parsed beforehand. */
    @Benchmark
    public double evalEx() throws EvaluationException, ParseException {
        return evalEx(next());
    }

    /** POI: the value of the whole by a sheet that is told of each changed cell. */
    @Benchmark
    public double sheet() {
        return sheet(next());
    }

    /** Jackson's generator: the tokens of a score. */
    @Benchmark
    public String scoreWritten() {
        return copy(next());
    }

    /** Jackson's tokenizer: the text of a score. */
    @Benchmark
    public int scoreRead() {
        return TokenCopy.read(work.scoreTexts.get(next()));
    }

    /** Jackson's tokenizer: the text of an assessment. */
    @Benchmark
    public int assessmentRead() {
        return TokenCopy.read(work.assessmentTexts.get(next()));
    }
}
