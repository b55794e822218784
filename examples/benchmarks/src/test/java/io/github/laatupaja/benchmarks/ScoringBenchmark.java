// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.parser.ParseException;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.score.Score;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One assessment of 51 ratings to its nested weighted mean, another one each time. The sheet leaves out what is missing, as
 * this library does; EvalEx is given a formula for what is rated throughout.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
public class ScoringBenchmark {
    private static final double TOLERANCE = 1e-9;

    private final byte[][] levels = SeededRatings.levels();
    private final byte[][] gaps = SeededRatings.levelsWithGaps();
    private final OwnMethod own;
    private final EvalExFormula evalEx;
    private final SpreadsheetFormulas spreadsheet;
    private int next;

    /** Prepares each way once. */
    public ScoringBenchmark() {
        CriteriaFramework framework = CriteriaFrameworks.latest();
        own = new OwnMethod(framework);
        evalEx = new EvalExFormula(framework);
        spreadsheet = new SpreadsheetFormulas(framework);
    }

    /** Holds all ways to one answer for every assessment. */
    @Setup
    public void check() throws EvaluationException, ParseException {
        for (byte[] each : levels) {
            double expected = own.score(each).value().orElseThrow().doubleValue();
            check(own.value(each), expected);
            check(evalEx.value(each), expected);
            check(spreadsheet.value(each), expected);
            check(spreadsheet.valueAfterClearing(each), expected);
        }
        for (byte[] each : gaps) {
            double expected = own.score(each).value().orElseThrow().doubleValue();
            check(own.value(each), expected);
            check(spreadsheet.value(each), expected);
            check(spreadsheet.valueAfterClearing(each), expected);
        }
    }

    private static void check(double actual, double expected) {
        if (Math.abs(actual - expected) > TOLERANCE) {
            throw new IllegalStateException("got " + actual + ", expected " + expected);
        }
    }

    private byte[] next() {
        return next(levels);
    }

    private byte[] next(byte[][] rows) {
        next = (next + 1) & (SeededRatings.COUNT - 1);
        return rows[next];
    }

    /** This library, with an explanation that nobody asks for. */
    @Benchmark
    public Score own() {
        return own.score(next());
    }

    /** This library, of an assessment with gaps. */
    @Benchmark
    public Score ownWithGaps() {
        return own.score(next(gaps));
    }

    /** This library, into a row of the caller's. */
    @Benchmark
    public double ownIntoRow() {
        return own.value(next());
    }

    /** This library, with the explanation of the whole and its elements worded at once. */
    @Benchmark
    public String ownWithTrace() {
        return OwnMethod.trace(own.score(next()));
    }

    /** EvalEx, the formula parsed beforehand. */
    @Benchmark
    public double evalEx() throws EvaluationException, ParseException {
        return evalEx.value(next());
    }

    /** POI, told of each cell that changed. */
    @Benchmark
    public double spreadsheet() {
        return spreadsheet.value(next());
    }

    /** POI, told of each cell that changed, of an assessment with gaps. */
    @Benchmark
    public double spreadsheetWithGaps() {
        return spreadsheet.value(next(gaps));
    }

    /** POI, told to forget all values. */
    @Benchmark
    public double spreadsheetAfterClearing() {
        return spreadsheet.valueAfterClearing(next());
    }
}
