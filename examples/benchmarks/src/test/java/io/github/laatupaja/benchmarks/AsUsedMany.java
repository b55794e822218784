// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.benchmarks;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.score.Score;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Many assessments at once; times are for each of them. */
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class AsUsedMany extends AsUsed {
    private static final int ALL = 100_000;
    private static final int FROM_TEXT = 10_000;
    private static final int KEPT = 1_000;
    private static final int DIFFERENT = 10_000;

    private final List<Assessment> assessments = different();
    private final List<Score> keptScores = new ArrayList<>(KEPT);

    private List<Assessment> different() {
        List<Assessment> different = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            different.add(work.assessment(work.rows[i % work.rows.length]));
        }
        return different;
    }

    /** 100,000 assessments, of which 10,000 are different objects, to value, bounds and coverage of the whole and of every group. */
    @Benchmark
    @OperationsPerInvocation(ALL)
    public void scored(Blackhole to) {
        for (int i = 0; i < ALL; i++) {
            AsUsedBenchmark.read(work.prepared.score(assessments.get(i % DIFFERENT)), work.groups, to);
        }
    }

    /** 10,000 assessments from JSON to value, bounds and coverage of the whole and of every group. */
    @Benchmark
    @OperationsPerInvocation(FROM_TEXT)
    public void scoredFromText(Blackhole to) {
        for (int i = 0; i < FROM_TEXT; i++) {
            Assessment assessment = Assessments.parse(work.assessmentTexts.get(next()));
            AsUsedBenchmark.read(work.prepared.score(assessment), work.groups, to);
        }
    }

    /** The memory that a score keeps beside its assessment, after the whole and every group were read. */
    @Benchmark
    @OperationsPerInvocation(KEPT)
    public void kept(Memory memory, Blackhole to) {
        keptScores.clear();
        long before = memory.used();
        for (int i = 0; i < KEPT; i++) {
            Score score = work.prepared.score(assessments.get(i));
            AsUsedBenchmark.read(score, work.groups, to);
            keptScores.add(score);
        }
        memory.keptBytes = (memory.used() - before) / KEPT;
    }

    /** Reports the memory. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Memory {
        /** The bytes that a score keeps. */
        public long keptBytes;

        private static final int COLLECTIONS = 4; // the serial collector leaves some garbage, but not in every fourth

        long used() {
            for (int i = 0; i < COLLECTIONS; i++) {
                System.gc();
            }
            Runtime runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        }
    }
}
